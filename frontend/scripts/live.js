// A page that keeps itself up to date: when the house says that something changed, the page is fetched again and its live
// part takes the place of the old one. Whoever is writing is never interrupted: they are told, and press when they like.
(() => {
  const QUIET = 25 * 60 * 1000
  let part = document.querySelector('[data-live]')
  if (!part || !window.EventSource) {
    return
  }
  const said = document.getElementById('live-said')
  const source = new EventSource(part.dataset.live)
  let used = Date.now()
  ;['keydown', 'pointerdown', 'scroll'].forEach((sign) => {
    window.addEventListener(sign, () => { used = Date.now() }, { passive: true })
  })

  const writing = () => [...part.querySelectorAll('input, textarea, select')].some((field) =>
    field === document.activeElement || (field.type !== 'hidden' && field.value !== field.defaultValue && field.defaultValue !== undefined))

  const say = (words, offer) => {
    said.textContent = words
    if (offer) {
      const link = document.createElement('a')
      link.className = 'govuk-link'
      link.href = location.href
      link.textContent = 'Show changes'
      said.append(' ', link)
    }
  }

  const focused = () => {
    const at = document.activeElement
    return at && part.contains(at) && at.href ? at.getAttribute('href') : null
  }

  const renew = async () => {
    if (Date.now() - used > QUIET) {
      source.close()
      say('This page is no longer updating automatically.', true)
      return
    }
    if (writing()) {
      say('Something changed while you were writing.', true)
      return
    }
    const answer = await fetch(location.href, { credentials: 'same-origin' })
    if (!answer.ok || answer.redirected) {
      source.close()
      say('This page is no longer updating automatically.', true)
      return
    }
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-live]')
    if (!fresh || writing()) {
      say('Something on this page has changed.', true)
      return
    }
    const href = focused()
    const openOnes = [...part.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent)
    fresh.querySelectorAll('details > summary').forEach((summary) => {
      summary.parentNode.open = summary.parentNode.open || openOnes.includes(summary.textContent)
    })
    part.replaceWith(fresh)
    part = fresh
    if (href) {
      const again = [...part.querySelectorAll('a')].find((link) => link.getAttribute('href') === href)
      if (again) {
        again.focus({ preventScroll: true })
      }
    }
    const now = new Date()
    say(`Updated at ${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}.`)
  }

  source.addEventListener('changed', () => renew().catch(() => say('Something on this page has changed.', true)))
})()
