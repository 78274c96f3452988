const { version, files, offline } = {"version":"f46d4099a168c80c","files":["assets/icon-6bc30e3ee5.svg","assets/site-6479ca9333.css"],"offline":[["bn/","bn/offline/"],["","offline/"]]};
const HOME = self.registration.scope;
const OURS = `waymark ${HOME} `;
const CACHE = OURS + version;
const PARTS = /<(?:img|script|link rel="(?:stylesheet|icon)")[^>]*? (?:src|href)="([^"]+)"/g;
const within = (path) => new URL(path, HOME).href;
function pageName(address) {
const url = new URL(address);
url.search = url.hash = "";
url.pathname = url.pathname.replace(/\/index\.html$/, "/");
return url.href;
}
function isFixed(url) {
return /^(?:assets|media)\//.test(url.startsWith(HOME) ? url.slice(HOME.length) : "");
}
async function keepFile(cache, url) {
if (!(await cache.match(url))) {
const response = (await caches.match(url)) || (await fetch(url));
if (response.status === 200) {
await cache.put(url, response);
}
}
}
async function keepPage(cache, url, response) {
const html = await response.clone().text();
await cache.put(pageName(url), response);
const parts = Array.from(html.matchAll(PARTS), (part) => new URL(part[1], url).href);
await Promise.allSettled(parts.filter(isFixed).map((part) => keepFile(cache, part)));
}
async function loadPage(cache, url) {
const response = await fetch(url, { cache: "no-cache" });
if (response.ok) {
await keepPage(cache, url, response);
}
}
async function renew(cache) {
for (const name of await olderCaches()) {
for (const { url } of await (await caches.open(name)).keys()) {
if (!isFixed(url) && !(await cache.match(url))) {
await loadPage(cache, url).catch(async () => keepPage(cache, url, await caches.match(url)));
}
}
}
}
async function olderCaches() {
return (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
}
async function install() {
const cache = await caches.open(CACHE);
await Promise.all(files.map((path) => keepFile(cache, within(path))));
await Promise.all(offline.map(([, page]) => loadPage(cache, within(page))));
await renew(cache);
await self.skipWaiting();
}
async function activate() {
await Promise.all((await olderCaches()).map((name) => caches.delete(name)));
await self.clients.claim();
}
function isPage(response) {
return response.ok && (response.headers.get("Content-Type") || "").startsWith("text/html");
}
async function fromCache(url) {
const [, otherwise] = offline.find(([home]) => url.startsWith(within(home)));
const kept =
(await caches.match(pageName(url))) || (await caches.match(pageName(within(otherwise))));
if (!kept) {
return Response.error();
}
const headers = new Headers(kept.headers);
headers.delete("Content-Encoding");
headers.delete("Content-Length");
return new Response((await kept.text()).replace("<html", "<html data-kept"), { headers });
}
async function answerPage(event) {
const url = event.request.url;
try {
const response = await fetch(event.request);
if (isPage(response)) {
const copy = response.clone();
event.waitUntil(caches.open(CACHE).then((cache) => keepPage(cache, url, copy)));
}
return response;
} catch {
return fromCache(url);
}
}
self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
const { method, mode, url, headers } = event.request;
if (method !== "GET" || !url.startsWith(HOME)) {
return;
}
if (mode === "navigate") {
event.respondWith(answerPage(event));
} else if (isFixed(url) && !headers.has("Range")) {
event.respondWith(caches.match(url).then((kept) => kept || fetch(event.request)));
}
});
self.addEventListener("message", (event) => {
const url = event.source.url;
if (url.startsWith(HOME)) {
event.waitUntil(caches.open(CACHE).then((cache) => loadPage(cache, url)));
}
});
