import {
  deskPhoneEndpoints,
  errorCatalogue,
  memberEndpoints,
  staffEndpoints,
  type EndpointShape,
} from '@gjj/shared-types';
import type { Middleware } from 'koa';
import { openApiDocument } from './open-api';

const style = `body{font:15px/1.6 system-ui,"Noto Sans CJK SC",sans-serif;color:#1B1F24;background:#F4F6F8;margin:0 auto;max-width:1040px;padding:24px}
table{width:100%;border-collapse:collapse;background:#fff}td,th{border:1px solid #E3E8EE;padding:8px 12px;text-align:left;vertical-align:top}
code{font-family:ui-monospace,monospace}h2{margin-top:32px}td small{color:#4A5360}a{color:#0B5FA5}`;

const audienceWords = {
  public: '不用登录',
  'signed-in': '已登录',
  member: '已实名',
  staff: '员工',
  'desk-phone': '窗口手机',
};

function row([name, endpoint]: [string, EndpointShape]): string {
  const who = `${audienceWords[endpoint.audience]}${endpoint.permission === undefined ? '' : ` · ${endpoint.permission}`}`;
  return `<tr id="${name}"><td><code>${endpoint.method} ${endpoint.path}</code><br><small>${name}</small></td><td>${endpoint.summary}</td><td>${who}</td><td><small>${endpoint.errors.join('<br>')}</small></td></tr>`;
}

function tableOf(endpoints: Record<string, EndpointShape>): string {
  const rows = Object.entries(endpoints).map(row).join('');
  return `<table><thead><tr><th>地址</th><th>做什么</th><th>谁能用</th><th>可能的错误</th></tr></thead><tbody>${rows}</tbody></table>`;
}

function errorTable(): string {
  const rows = Object.entries(errorCatalogue).map(
    ([code, { status, detail }]) =>
      `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${detail}</td></tr>`,
  );
  return `<table><thead><tr><th>代码</th><th>HTTP</th><th>给人看的话</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function page(): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>接口文档</title><style>${style}</style></head>
<body><h1>住房公积金服务接口</h1><p>完整定义：<a href="/openapi.json">/openapi.json</a>（OpenAPI 3.1，与服务器校验输入用的是同一份定义）。</p>
<h2>职工</h2>${tableOf(memberEndpoints)}<h2>员工</h2>${tableOf(staffEndpoints)}<h2>窗口手机</h2>${tableOf(deskPhoneEndpoints)}<h2>错误</h2>${errorTable()}</body></html>`;
}

/** /openapi.json and a page to read it by; both made once, from the contract. */
export function apiDocs(publicBaseUrl: string): Middleware {
  let document: string | undefined;
  let html: string | undefined;
  return async (ctx, next) => {
    if (ctx.method !== 'GET') return next();
    if (ctx.path === '/openapi.json') {
      ctx.type = 'json';
      ctx.body = document ??= JSON.stringify(openApiDocument(publicBaseUrl));
    } else if (ctx.path === '/docs') {
      ctx.type = 'html';
      ctx.body = html ??= page();
    } else await next();
  };
}
