// Keeps the list of numbers on this phone, for when there is no signal. It starts only after somebody has pressed "Keep
// these numbers on this phone", looks after /who-to-call alone, and stores the list, its style and its script: nothing
// of what anybody asks or types.
const KEPT = 'who-to-call'
const PAGE = '/who-to-call/all'
const FILES = [/* FILES */]
const PATIENCE = 4000
const FRESH = 12 * 3600 * 1000

const fetchNew = async (path) => {
  const answer = await fetch(path, { cache: 'reload', credentials: 'omit' })
  if (!answer.ok) {
    throw new Error('not kept')
  }
  return answer
}

const keep = async () => {
  const paths = [PAGE, ...FILES]
  const answers = await Promise.all(paths.map(fetchNew))
  const kept = await caches.open(KEPT)
  await Promise.all(paths.map((path, n) => kept.put(path, answers[n])))
  const known = (await kept.keys()).filter((request) => !paths.includes(new URL(request.url).pathname))
  await Promise.all(known.map((request) => kept.delete(request)))
}

const keepAgain = async () => {
  const page = await caches.match(PAGE, { cacheName: KEPT })
  if (page && Date.now() - Date.parse(page.headers.get('Date')) > FRESH) {
    await keep().catch(() => {})
  }
}

const patiently = (request) => new Promise((resolve, reject) => {
  const timer = setTimeout(() => reject(new Error('slow')), PATIENCE)
  fetch(request).then((answer) => {
    clearTimeout(timer)
    answer.status < 500 ? resolve(answer) : reject(new Error('down'))
  }, reject)
})

const visit = async (event) => {
  try {
    const answer = await patiently(event.request)
    event.waitUntil(keepAgain())
    return answer
  } catch {
    return (await caches.match(PAGE, { cacheName: KEPT })) || fetch(event.request)
  }
}

self.addEventListener('install', (event) => {
  self.skipWaiting()
  event.waitUntil(keep())
})
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => {
  const { request } = event
  const path = new URL(request.url).pathname
  if (request.method !== 'GET') {
    return
  }
  if (request.mode === 'navigate' && (path === '/who-to-call' || path === PAGE)) {
    event.respondWith(visit(event))
  } else if (FILES.includes(path)) {
    event.respondWith(caches.match(path, { cacheName: KEPT }).then((kept) => kept || fetch(request)))
  }
})
