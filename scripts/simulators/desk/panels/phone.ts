import type { ShortMessage } from '../../sms/sms';
import type { WechatMessage } from '../../wechat/messages';
import { html, type Html } from '../html';
import { button, nothing } from '../pieces';
import { moment } from '../words';
import type { Panel, View } from './panel';

/** The member's phone: WeChat's cards and text messages, newest first. */
export const phonePanel: Panel = {
  id: 'phone',
  title: '手机',
  note: '微信服务通知和短信，最新的在最上面',
  draw: (view) => {
    const { phone, openid } = view.person;
    const received = [
      ...view.systems.wechat
        .messages()
        .filter((one) => one.openid === openid)
        .map(asCard),
      ...view.systems.sms
        .messages()
        .filter((one) => one.phone === phone)
        .map(asBubble),
    ].sort((one, other) => other.at.localeCompare(one.at));
    return html`<div class="screen" role="region" aria-label="收到的消息" tabindex="0">
        <p class="owner">${view.person.name} · ${phone}</p>
        ${received.length === 0 ? nothing('还没有收到消息') : received.map(({ markup }) => markup)}
      </div>
      ${openid === undefined ? nothing('这个人没有微信') : wechatActions(view, openid)}`;
  },
};

function asCard(message: Readonly<WechatMessage>): { at: string; markup: Html } {
  const rows = message.fields.map(
    ({ label, value }) =>
      html`<div>
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`,
  );
  const markup = html`<article class="card-message">
    <header><span>微信 · 服务通知</span><time>${moment(message.at)}</time></header>
    <h3>${message.title}</h3>
    <dl>${rows}</dl>
    ${message.page && html`<footer>点开后打开：${message.page}</footer>`}
  </article>`;
  return { at: message.at, markup };
}

function asBubble(message: Readonly<ShortMessage>): { at: string; markup: Html } {
  const markup = html`<article class="bubble">
    <header><span>短信</span><time>${moment(message.at)}</time></header>
    <p>${message.text}</p>
    ${message.fails && html`<footer>手机关机，没有送达</footer>`}
  </article>`;
  return { at: message.at, markup };
}

function wechatActions({ systems, person }: View, openid: string): Html {
  const subscriptions = systems.wechat.subscriptions();
  const rows = systems.wechat.templates.map(({ templateId, title }) => {
    const row = subscriptions.find((one) => one.openid === openid && one.templateId === templateId);
    const answer = (label: string, word: string) =>
      button({
        label,
        action: 'subscription',
        fields: { person: person.key, templateIds: templateId, answer: word },
      });
    return html`<li>
      <span>${title}<small>还能收 ${row?.left ?? 0} 条</small></span>
      <span class="buttons">${answer('允许', 'accept')} ${answer('拒绝', 'reject')}</span>
    </li>`;
  });
  const sits = systems.wechat.devtoolsOpenid() === openid;
  const all = systems.wechat.templates.map((one) => one.templateId).join(',');
  return html`<div class="buttons">
      ${button({ label: '发一个登录码', action: 'login-code', fields: { person: person.key } })}
      ${button({ label: '三种通知都允许', action: 'subscription', fields: { person: person.key, templateIds: all, answer: 'accept' } })}
      ${button({ label: '开发者工具里是他', action: 'devtools', fields: { person: person.key, sits: sits ? 'no' : 'yes' }, pressed: sits, quiet: true })}
    </div>
    <ul class="rows">
      ${rows}
    </ul>`;
}
