async function remove() {
const ours = `waymark ${self.registration.scope} `;
const names = (await caches.keys()).filter((name) => name.startsWith(ours));
await Promise.all(names.map((name) => caches.delete(name)));
await self.registration.unregister();
}
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(remove()));
