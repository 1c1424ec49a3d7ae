/** What was done to a good page, how, and the check that must see it. Over 150 lines because it is one table. */
type Fault = readonly [name: string, seed: (html: string) => string, check: string];

const inMain = (html: string) => (page: string) => page.replace('</h1>', `</h1>${html}`);
const inHead = (html: string) => (page: string) => page.replace('</title>', `</title>${html}`);
const instead = (old: string | RegExp, html: string) => (page: string) => page.replace(old, html);

const hardSentence =
  '<p>Verksamhetens genomförande förutsätter kontinuerlig samverkan mellan kommunens omsorgsförvaltning, regionens primärvårdsorganisation och civilsamhällets ideella sammanslutningar.</p>';
const longSentence = `<p>Du går ${'in och upp och '.repeat(9)}hem.</p>`;

/** Into an entry page. */
export const entryFaults: readonly Fault[] = [
  ['the page says that it is English', instead('<html lang="sv">', '<html lang="en">'), 'language'],
  ['the page names no language', instead('<html lang="sv">', '<html>'), 'language'],
  ['a sentence in English', inMain('<p>You can come to us and have a cup of coffee with the others.</p>'), 'language'],
  ['Arabic without lang', inMain('<p>أهلا وسهلا بكم</p>'), 'foreignScript'],
  ['Ukrainian without lang', inMain('<p>Ласкаво просимо</p>'), 'foreignScript'],
  ['a title that is only the name of the site', instead(/<title>.*<\/title>/, '<title>Hitta gemenskap</title>'), 'title'],
  ['a description of three words', instead(/(name="description" content=")[^"]*/, '$1Kom och fika'), 'description'],
  ['two h1', inMain('<h1>En till</h1>'), 'headings'],
  ['a level that is skipped', inMain('<h4>För djupt</h4>'), 'headings'],
  ['an empty heading', inMain('<h2> </h2>'), 'headings'],
  ['no skip link', instead(/<a class="skip"[^>]*>.*?<\/a>/, ''), 'firstLinks'],
  ['a skip link to nowhere', instead('id="innehall" tabindex="-1"', 'id="annat" tabindex="-1"'), 'firstLinks'],
  ['a skip link that scrolls but leaves the focus', instead('id="innehall" tabindex="-1"', 'id="innehall"'), 'firstLinks'],
  ['help comes after the menu', instead(/<a class="help"[^>]*>.*?<\/a>/, ''), 'firstLinks'],
  ['no crisis line in the footer', instead(/<a href="tel:90101"/, '<a href="/"'), 'footerNumbers'],
  ['zoom is forbidden', instead('content="width=device-width"', 'content="width=device-width, user-scalable=no"'), 'zoom'],
  ['zoom has a limit', instead('content="width=device-width"', 'content="width=device-width, maximum-scale=1"'), 'zoom'],
  ['a width of a desk', instead('content="width=device-width"', 'content="width=1200"'), 'zoom'],
  ['the page reloads by itself', inHead('<meta http-equiv="refresh" content="30">'), 'refresh'],
  ['the page goes on while one reads', inHead('<meta http-equiv="refresh" content="5;url=/">'), 'refresh'],
  ['a field takes the focus', inMain('<p><label>Namn <input autofocus></label></p>'), 'autofocus'],
  ['a message that interrupts', inMain('<p role="alert"></p>'), 'status'],
  ['a region that interrupts', inMain('<p aria-live="assertive"></p>'), 'status'],
  ['a status that is hidden at first', inMain('<p role="status" hidden></p>'), 'status'],
  ['a paragraph that nothing will show', inMain('<p hidden>Ring oss.</p>'), 'hidden'],
  ['"lider av"', inMain('<p>För dig som lider av ensamhet.</p>'), 'hurtfulWord'],
  ['"drabbade" in the description', instead(/(name="description" content=")/, '$1Ett kafé för drabbade. '), 'hurtfulWord'],
  ['"utsatta personer"', inMain('<p>För utsatta personer.</p>'), 'hurtfulWord'],
  ['a personal identity number', inMain('<p>Fråga efter 811218-9876.</p>'), 'personalNumber'],
  ['a text that only an authority understands', inMain(hardSentence), 'hardToRead'],
  ['a sentence without end', inMain(longSentence), 'hardToRead'],
  ['one text, two places', inMain('<p><a href="/om/">Läs om oss</a></p><p><a href="/sok/">Läs om oss</a></p>'), 'sameText'],
  ['a link that says "här"', inMain('<p>Hitta hit <a href="/om/">här</a>.</p>'), 'emptyWords'],
  ['a new tab without warning', inMain('<p><a href="/om/" target="_blank">Om sidan</a></p>'), 'newTab'],
  ['a number that cannot be pressed', inMain('<p>Ring 046-98 76 54 först.</p>'), 'phoneWithoutLink'],
  [
    'a number that rings another',
    instead('<a class="button" href="tel:046123456"', '<a class="button" href="tel:046123457"'),
    'otherNumber',
  ],
  ['a file name as alt', inMain('<img src="/icon.svg" alt="IMG_2031.JPG">'), 'fileName'],
  ['"bild" as alt', inMain('<img src="/icon.svg" alt="bild 2">'), 'fileName'],
  ['a form without action', inMain('<form><label>Ord <input name="q"></label><button>Sök</button></form>'), 'formAction'],
  ['a form that posts', inMain('<form action="/sok/" method="post"><button>Skicka</button></form>'), 'formAction'],
  ['a form to somebody else', inMain('<form action="https://exempel.se/"><button>Skicka</button></form>'), 'formAction'],
  ['a form without a button', inMain('<form action="/sok/"><label>Ord <input name="q"></label></form>'), 'formAction'],
  ['a select without a form', inMain('<label>Kommun <select><option>Lund</option></select></label>'), 'selectAlone'],
  ['a placeholder for a label', inMain('<p><input placeholder="Namn" aria-label="Namn"></p>'), 'placeholder'],
  ['a link without noreferrer', inMain('<p><a href="https://exempel.se/x">Exempel</a></p>'), 'noReferrer'],
  ['no referrer policy', instead('<meta name="referrer" content="no-referrer">', ''), 'noReferrer'],
  ['a link that tells when it is followed', inMain('<p><a href="/om/" ping="/om/">Om oss här</a></p>'), 'noReferrer'],
  ['no policy', instead(/<meta http-equiv="content-security-policy"[^>]*>/, ''), 'policyFirst'],
  [
    'a policy after the style sheet',
    (page) => page.replace(/(<meta http-equiv="content-security-policy"[^>]*>)(.*)<\/head>/s, '$2$1</head>'),
    'policyFirst',
  ],
  ['a policy that lets images in', instead("img-src 'self'", 'img-src *'), 'policy'],
  ['a policy that lets inline script in', instead("script-src 'self'", "script-src 'self' 'unsafe-inline'"), 'policy'],
  ['a policy that lets forms out', instead(";form-action 'self'", ''), 'policy'],
  ['a style sheet that the policy does not know', inHead('<style>a{}</style>'), 'policy'],
  ['an inline script', inMain('<script>document.title = "x"</script>'), 'inlineCode'],
  ['a handler', inMain('<p onclick="go()">Hej</p>'), 'inlineCode'],
  ['a select that goes on by itself', inMain('<select aria-label="Kommun" onchange="go()"><option>Lund</option></select>'), 'inlineCode'],
  ['a style attribute', inMain('<p style="color:red">Hej</p>'), 'inlineCode'],
  ['a link that runs code', inMain('<p><a href="javascript:go()">Gå vidare</a></p>'), 'inlineCode'],
  ['a foreign image', inMain('<img src="https://exempel.se/x.png" alt="">'), 'foreignAddress'],
  [
    'a foreign image for sharp screens',
    inMain('<img src="/icon.svg" srcset="/icon.svg 1x, https://exempel.se/x.png 2x" alt="">'),
    'foreignAddress',
  ],
  ['a foreign typeface', inHead('<link rel="stylesheet" href="//fonts.exempel.se/css">'), 'foreignAddress'],
  ['a connection made in advance', inHead('<link rel="preconnect" href="https://exempel.se">'), 'foreignAddress'],
  ['a foreign image in the style sheet', inHead('<style>a{background:url(https://exempel.se/x.png)}</style>'), 'foreignAddress'],
  ['an insecure link', inMain('<p><a href="http://exempel.se/" rel="noreferrer">Exempel</a></p>'), 'foreignAddress'],
  ['a field without label', inMain('<form action="/sok/"><input name="q"><button>Sök</button></form>'), 'label'],
  ['the same id twice', inMain('<p id="innehall"></p>'), 'html-validate: no-dup-id'],
  ['an image without alt', inMain('<img src="/icon.svg">'), 'html-validate: wcag/h37'],
  ['a button in a link', inMain('<a href="/om/"><button type="button">Om</button></a>'), 'html-validate: element-permitted-content'],
  ['a tag that is never closed', inMain('<div><em>Hej</div>'), 'html-validate: close-order'],
];

/** Into the search page. */
export const searchFaults: readonly Fault[] = [
  ['no status for the hits', instead(/role="status"/g, ''), 'status'],
  ['WebAssembly is allowed', instead("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"), 'policy'],
  ['a group of choices without a name', instead(/<legend>.*?<\/legend>/, ''), 'html-validate: wcag/h71'],
];
