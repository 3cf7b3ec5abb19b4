// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Stands before a service: what a contract covers goes through `prism proxy --errors`, the rest straight on.
// Reads one line of JSON, {"upstream", "routes": [{"prefix", "document"}]}, prints {"url"}, and ends with its input.
// GET /__report tells how many exchanges passed and which ones broke the contract.
import http from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';

const require = createRequire(path.join(process.env.VIGIE_PRISM, 'package.json'));
// The command line writes its log to the standard output, which is ours.
console.log = (...words) => console.error(...words);
const signale = require('signale');
signale.disable();
const { createSingleProcessPrism } = require('@stoplight/prism-cli/dist/util/createServer.js');

const report = { exchanges: {}, violations: [] };

const input = readline.createInterface({ input: process.stdin });
input.on('close', () => process.exit(0));
input.once('line', line => start(JSON.parse(line)).catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
}));

async function start(wish) {
  const upstream = new URL(wish.upstream);
  const routes = [];
  for (const { prefix, document } of wish.routes) {
    const prism = await createSingleProcessPrism({
      document, upstream: new URL(prefix, upstream), errors: true, validateRequest: true, host: '127.0.0.1',
      port: await freePort(), cors: false, dynamic: false, verboseLevel: 'silent',
    });
    const address = prism.fastify?.server?.address?.() ?? prism.server?.address?.();
    routes.push({ prefix, target: new URL(`http://127.0.0.1:${address?.port ?? lastPort}`) });
  }
  const front = http.createServer((request, response) => forward(upstream, routes, request, response));
  front.listen(0, '127.0.0.1', () => {
    process.stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${front.address().port}` })}\n`);
  });
}

let lastPort = 0;
function freePort() {
  return new Promise(resolve => {
    const probe = http.createServer().listen(0, '127.0.0.1', () => {
      lastPort = probe.address().port;
      probe.close(() => resolve(lastPort));
    });
  });
}

function forward(upstream, routes, request, response) {
  if (request.url === '/__report') {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(report));
    return;
  }
  const route = routes.find(({ prefix }) => request.url.startsWith(`${prefix}/`));
  const target = route ? route.target : upstream;
  const url = route ? request.url.slice(route.prefix.length) : request.url;
  const sent = http.request({
    host: '127.0.0.1', port: target.port, path: url, method: request.method,
    headers: { ...request.headers, host: `127.0.0.1:${target.port}` },
  }, answer => take(route, request, answer, response));
  sent.on('error', error => response.writeHead(502).end(String(error)));
  request.pipe(sent);
}

function take(route, request, answer, response) {
  const pieces = [];
  answer.on('data', piece => pieces.push(piece));
  answer.on('end', () => {
    const body = Buffer.concat(pieces);
    if (route)
      note(route.prefix, request, answer, body.toString());
    const headers = { ...answer.headers };
    delete headers['transfer-encoding'];
    headers['content-length'] = body.length;
    response.writeHead(answer.statusCode, headers);
    response.end(body);
  });
}

// A request without proof of identity is there to be refused.
function isMeantToBeRefused(request, body) {
  return !request.headers.authorization && body.includes('errors#UNAUTHORIZED');
}

function note(prefix, request, answer, body) {
  const operation = `${request.method} ${request.url.split('?')[0]}`;
  report.exchanges[prefix] = (report.exchanges[prefix] ?? 0) + 1;
  const isBroken = answer.headers['sl-violations'] || body.includes('stoplight.io/prism/errors');
  if (isBroken && !isMeantToBeRefused(request, body)) {
    report.violations.push({ operation, status: answer.statusCode,
      what: answer.headers['sl-violations'] ?? body.slice(0, 2000) });
  }
}
