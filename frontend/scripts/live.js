// A page that keeps itself up to date: when the house says that something changed, the page is fetched again and its live
// part takes the place of the old one. Whoever is writing is never interrupted: they are told, and press when they like.
// Nor does a list move under the pointer or the focus: what is new is told in one line, and shown when it is asked for.
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
    field === document.activeElement || field.checked !== field.defaultChecked ||
    (field.type !== 'hidden' && field.value !== field.defaultValue && field.defaultValue !== undefined))

  const say = (words, offer, show) => {
    said.textContent = words
    if (offer) {
      const link = document.createElement('a')
      link.className = 'govuk-link'
      link.href = location.href
      link.textContent = offer === true ? 'Show changes' : offer
      if (show) {
        link.addEventListener('click', (press) => {
          press.preventDefault()
          show()
        })
      }
      said.append(' ', link)
    }
  }

  const rowsOf = (of) => new Map([...of.querySelectorAll('[data-row]')].map((row) => [row.dataset.row, row.dataset.version]))
  const isHeld = () => part.querySelector('[data-row]') &&
    (part.matches(':hover') || part.contains(document.activeElement) || writing())
  const alertOf = (of) => {
    const alert = of.querySelector('.bw-alarm')
    return alert ? alert.textContent : ''
  }

  // What a list has that this one has not, in words.
  const news = (fresh) => {
    const before = rowsOf(part)
    const after = rowsOf(fresh)
    const added = [...after.keys()].filter((row) => !before.has(row)).length
    const changed = [...after].filter(([row, version]) => before.has(row) && before.get(row) !== version).length
    const gone = [...before.keys()].filter((row) => !after.has(row)).length
    const parts = []
    if (added) {
      parts.push(`${added} new contact${added === 1 ? '' : 's'}`)
    }
    if (changed) {
      parts.push(`${changed} changed`)
    }
    if (gone) {
      parts.push(`${gone} no longer here`)
    }
    return parts.join(', ')
  }

  // The list stays as it is, and what would not move it is brought up to date.
  const hold = (fresh) => {
    const stages = part.querySelector('.bw-sub')
    const now = fresh.querySelector('.bw-sub')
    if (stages && now && !stages.contains(document.activeElement)) {
      stages.innerHTML = now.innerHTML
    }
    const alert = alertOf(fresh)
    const alerted = alert && alert !== alertOf(part)
    const words = news(fresh)
    said.classList.toggle('bw-top__said--alert', alerted || said.classList.contains('bw-top__said--alert'))
    if (alerted || words) {
      const ticked = () => [...part.querySelectorAll('[data-row] input:checked')].map((box) => box.id)
      say(`${alerted ? 'New alert. ' : ''}${words ? `${words}.` : ''}`, 'Show them', () => {
        const kept = ticked()
        take(fresh)
        kept.forEach((id) => {
          const box = document.getElementById(id)
          if (box) {
            box.checked = true
          }
        })
        const first = part.querySelector('.bw-alarm a, [data-row] th a')
        if (first) {
          first.focus({ preventScroll: true })
        }
      })
    }
  }

  const focused = () => {
    const at = document.activeElement
    return at && part.contains(at) && at.href ? at.getAttribute('href') : null
  }

  const take = (fresh) => {
    const href = focused()
    const openOnes = [...part.querySelectorAll('details[open] > summary')].map((summary) => summary.textContent)
    fresh.querySelectorAll('details > summary').forEach((summary) => {
      summary.parentNode.open = summary.parentNode.open || openOnes.includes(summary.textContent)
    })
    part.replaceWith(fresh)
    part = fresh
    said.classList.remove('bw-top__said--alert')
    if (href) {
      const again = [...part.querySelectorAll('a')].find((link) => link.getAttribute('href') === href)
      if (again) {
        again.focus({ preventScroll: true })
      }
    }
    const now = new Date()
    say(`Updated at ${String(now.getHours()).padStart(2, '0')}:${String(now.getMinutes()).padStart(2, '0')}.`)
  }

  const renew = async () => {
    if (Date.now() - used > QUIET) {
      source.close()
      say('This page is no longer updating automatically.', true)
      return
    }
    if (writing() && !part.querySelector('[data-row]')) {
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
    if (!fresh || (writing() && !part.querySelector('[data-row]'))) {
      say('Something on this page has changed.', true)
      return
    }
    if (isHeld()) {
      hold(fresh)
      return
    }
    take(fresh)
  }

  source.addEventListener('changed', () => renew().catch(() => say('Something on this page has changed.', true)))
})()
