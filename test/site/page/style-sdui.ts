import { C } from '../sdui/classes.ts';

const c = Object.fromEntries(Object.entries(C).map(([key, name]) => [key, `.${name}`])) as Record<
  keyof typeof C,
  string
>;

/** The SDUI layout: sticky bar above, the workspace scrolls, two columns of cards. */
export const SDUI_STYLE = `
body[data-rehydrated]{overflow:hidden}
#root{height:100%}
${c.variantHidden}{display:none!important}
${c.contents}{display:contents}
${c.hiddenText},${c.toasts}{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
${c.shell}{height:100%;display:flex;flex-direction:column}
${c.shell}>[role=main]{flex:1;min-height:0;display:flex;flex-direction:column}
${c.bar}{background:var(--card);border-bottom:1px solid var(--line)}
${c.barInner}{max-width:1128px;margin:0 auto;height:54px;padding:0 16px;display:flex;align-items:center;gap:10px}
${c.logo}{color:var(--accent)}
${c.searchBox}{display:flex;align-items:center;gap:8px;background:var(--page);border-radius:8px;padding:7px 12px;color:var(--soft);width:250px}
${c.searchBox} input{border:0;background:none;font:inherit;width:100%;outline-offset:6px}
${c.barInner} nav{margin-inline-start:auto}
${c.navList}{display:flex;gap:4px}
${c.navItem} a,${c.navItem} button{position:relative;display:flex;flex-direction:column;align-items:center;min-width:74px;padding:4px 6px;color:var(--soft);font-size:12px}
${c.navItem} ${c.faceBox}{width:24px;height:24px}
${c.navCount}{position:absolute;top:0;inset-inline-start:50%;background:#a8443a;color:#fff;border-radius:9px;font-size:11px;line-height:16px;min-width:16px;text-align:center}
${c.sticky}{display:none}
${c.scroller}{flex:1;min-height:0;overflow-y:auto}
${c.columns}{max-width:1128px;margin:0 auto;padding:20px 16px 0;display:grid;grid-template-columns:minmax(0,1fr) 316px;gap:20px;align-items:start}
${c.mainColumn}>div,${c.sideColumn}{display:flex;flex-direction:column;gap:12px}
${c.block}:empty{display:none}
${c.block}{display:contents}
${c.mainColumn} div[data-sdui-component]>div{display:flex;flex-direction:column;gap:12px}
${c.card}{background:var(--card);border:1px solid var(--line);border-radius:10px;overflow:hidden;padding:18px 22px}
${c.sideColumn} ${c.card}{padding:14px 16px}
${c.column}{min-width:0}
${c.row}{display:flex;flex-wrap:wrap;align-items:center;gap:4px 6px}
${c.cover} img{width:calc(100% + 44px);max-width:none;height:170px;object-fit:cover;margin:-18px -22px 0}
${c.portrait}{display:block;width:132px;margin-top:-84px;position:relative}
${c.portrait} ${c.faceBox}{width:132px;height:132px;border:4px solid var(--card)}
${c.faceBox}{position:relative;flex:none;width:48px;height:48px;border-radius:50%;overflow:hidden;background:var(--tint)}
${c.logoBox}{position:relative;flex:none;width:40px;height:40px;border-radius:4px;overflow:hidden;background:var(--tint)}
${c.image}{width:100%;height:100%;object-fit:cover;fill:#b9c4c0}
${c.faceBox}>img,${c.logoBox}>img{position:absolute;inset:0}
${c.cardBody}{padding-top:10px;display:flex;flex-direction:column;gap:8px}
${c.topRow}{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,230px);gap:24px}
${c.name}{font-size:24px;font-weight:650;line-height:1.25}
${c.heading}{font-size:19px;font-weight:650;margin-bottom:8px}
${c.subheading}{font-size:16px;font-weight:650;margin-bottom:8px}
${c.headline}{font-size:16px;margin:2px 0 6px}
${c.strong}{font-weight:600}
${c.row} ${c.strong}{font-weight:600}
${c.quiet}{color:var(--soft);font-size:14px;font-weight:400}
${c.orgRow}{display:flex;gap:10px;align-items:flex-start;margin-bottom:8px}
${c.topRow} ${c.orgRow}{align-items:center}
${c.topRow} ${c.logoBox}{width:32px;height:32px}
p>${c.link}{color:var(--accent);font-weight:600}
${c.faces}{display:flex}
${c.faces} ${c.faceBox}{width:28px;height:28px;margin-inline-end:-8px;border:2px solid var(--card)}
${c.faces}+div{margin-inline-start:8px}
${c.actions}{display:flex;gap:8px;align-items:center}
${c.button}{display:inline-flex;border:1px solid var(--soft);border-radius:18px;padding:5px 16px;font-weight:600;color:var(--soft)}
${c.button} span{display:inline-flex;align-items:center;gap:6px}
${c.buttonMain}{background:var(--accent);border-color:var(--accent);color:#fff}
${c.clamp} button{display:none}
${c.carousel}{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:12px;margin-top:8px}
${c.post}{border:1px solid var(--line);border-radius:8px;padding:12px;font-size:14px;max-height:300px;overflow:hidden}
${c.post} p{font-size:13px}
${c.post} ${c.quiet} svg{display:inline-block;vertical-align:-2px}
${c.video}{position:relative;margin-top:8px;border-radius:6px;overflow:hidden;background:#20302f;color:#dce5e3;font-size:12px}
${c.video} img{width:100%;height:96px;object-fit:cover}
${c.video} .vjs-loading-spinner,${c.video} .vjs-big-play-button{display:inline-block;padding:4px 8px}
${c.roles}{margin-inline-start:19px;border-inline-start:2px solid var(--line);padding-inline-start:28px;display:grid;gap:12px}
${c.person} ${c.button}{margin:4px 0 0 58px;padding:3px 14px}
${c.person}+hr:last-child{display:none}
${c.dialog}[open]{position:fixed;inset:80px 0 auto;margin:0 auto;width:520px;max-height:80vh;overflow:auto;border:1px solid var(--line);border-radius:12px;padding:20px 24px;background:var(--card);color:inherit;box-shadow:0 12px 48px #0004}
${c.dialog} header{justify-content:space-between}
${c.skeleton}{height:150px;border-radius:10px;background:linear-gradient(90deg,#e8e7e1,#f1f0eb);margin-bottom:12px}
`;
