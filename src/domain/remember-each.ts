/** The answer for each thing that is asked about, worked out once. */
export function rememberEach<Asked, Answer>(find: (asked: Asked) => Answer): (asked: Asked) => Answer {
  const known = new Map<Asked, Answer>();
  return (asked) => {
    let answer = known.get(asked);
    if (answer === undefined) known.set(asked, (answer = find(asked)));
    return answer;
  };
}
