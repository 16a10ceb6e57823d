/** Colours, type and the parts every layout shares. Calm and neutral; nobody's brand. */
export const BASE_STYLE = `
:root{--page:#f3f3ef;--card:#fff;--line:#dedcd5;--ink:#22251f;--soft:#62665c;--accent:#2d6a6a;--tint:#e6efee}
*{box-sizing:border-box}
html,body{margin:0;height:100%}
body{background:var(--page);color:var(--ink);font:15px/1.42 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4,p,figure,ul,ol,dl{margin:0;padding:0}
ul,ol{list-style:none}
a{color:inherit;text-decoration:none}
a:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
button{font:inherit;color:inherit;background:none;border:0;cursor:pointer;text-align:start}
img,svg{display:block}
hr{border:0;border-top:1px solid var(--line);width:100%;margin:12px 0}
iframe[data-testid=interop-iframe],#humanThirdPartyIframe{position:absolute;width:0;height:0;border:0;visibility:hidden}
iframe[title=advertisement]{display:block;width:100%;height:96px;border:1px dashed var(--line);border-radius:8px;background:var(--page)}
.practice-footer{max-width:1128px;margin:20px auto 28px;padding:12px 16px;color:var(--soft);font-size:13px;text-align:center}
.visually-hidden,.a11y-text{position:absolute!important;width:1px;height:1px;margin:-1px;padding:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap;border:0}
`;
