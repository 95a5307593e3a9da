// Marks who came where the signal goes. Each mark is kept on this device under an id of its own, and sent when there is
// a line; the house keeps one that comes twice once. Nothing but ids is kept here: no name.
(() => {
  const list = document.querySelector('[data-register]')
  const said = document.getElementById('register-said')
  const forms = list ? [...list.querySelectorAll('form')] : []
  if (!forms.length || !window.crypto || !crypto.randomUUID) {
    return
  }
  const KEY = `register ${list.dataset.register}`
  const AGAIN = 15 * 1000
  const LATER = 'Open this page again to send them.'
  let sending = false
  let stuck = ''
  let failed = 0

  const waiting = () => JSON.parse(localStorage.getItem(KEY) || '[]')
  const keep = (marks) => {
    if (marks.length) {
      localStorage.setItem(KEY, JSON.stringify(marks))
    } else {
      localStorage.removeItem(KEY)
    }
  }
  try {
    keep(waiting())
  } catch (nothingCanBeKept) {
    return
  }

  const formOf = (booking) => forms.find((form) => form.elements.booking.value === booking)

  const show = (mark, words) => {
    const tag = list.querySelector(`[data-marked="${mark.booking}"]`)
    const form = formOf(mark.booking)
    if (tag && form) {
      const button = form.querySelector(`button[value="${mark.what}"]`)
      tag.textContent = button.dataset.words || button.textContent
      form.closest('[data-state]').dataset.state = mark.what
      const at = tag.parentNode.querySelector('[data-at]') || tag.parentNode.appendChild(document.createElement('span'))
      at.dataset.at = ''
      at.textContent = ` ${words}`
    }
  }

  // The names stand on this page and are kept nowhere on this device: without a line nothing brings the page back.
  const warn = (event) => {
    event.preventDefault()
    event.returnValue = ''
  }

  const tell = () => {
    const count = waiting().length
    const lost = failed ? `${failed} ${failed === 1 ? 'entry was not saved. Reload this page and mark that delegate again.' : 'entries were not saved. Reload this page and mark those delegates again.'}` : ''
    const saved = failed ? '' : 'Register saved.'
    const words = count === 0 ? saved : `${count} ${count === 1 ? 'entry is' : 'entries are'} not sent yet.`
    const kept = count ? `${count === 1 ? 'It is' : 'They are'} saved on this device and will be sent when you are back online.` : ''
    const stay = navigator.onLine ? '' : 'You are offline. Continue marking and stay on this page: you cannot open it again until you are back online.'
    said.textContent = [words, stuck || kept, lost, stay].filter(Boolean).join(' ')
    window.onbeforeunload = (count && !stuck) || stay ? warn : null
  }

  const post = (mark) => {
    const body = new URLSearchParams(new FormData(formOf(mark.booking) || forms[0]))
    Object.entries(mark).forEach(([name, value]) => body.set(name, value))
    return fetch(`${list.dataset.register}/mark`, { method: 'POST', credentials: 'same-origin', body })
  }

  const sent = (mark) => keep(waiting().filter((other) => other.mark !== mark.mark))

  // Only what the house has surely kept, or will never keep, is forgotten here.
  const sendOne = async (mark) => {
    const answer = await post(mark)
    if (answer.ok && new URL(answer.url).pathname === list.dataset.register) {
      sent(mark)
      show(mark, 'Sent')
    } else if (answer.status === 409) {
      sent(mark)
      show(mark, 'Not saved')
      failed += 1
    } else {
      stuck = LATER
      return false
    }
    return true
  }

  const send = async () => {
    if (sending) {
      return
    }
    sending = true
    stuck = ''
    try {
      while (waiting().length && await sendOne(waiting()[0])) {
        tell()
      }
    } catch (noLine) {
      // They go with the next try.
    }
    sending = false
    tell()
  }

  list.addEventListener('submit', (event) => {
    if (!event.submitter) {
      return
    }
    const mark = { mark: crypto.randomUUID(), booking: event.target.elements.booking.value, what: event.submitter.value }
    try {
      keep([...waiting(), mark])
    } catch (full) {
      return
    }
    event.preventDefault()
    show(mark, 'Not sent yet')
    tell()
    send()
  })
  window.addEventListener('online', send)
  window.addEventListener('offline', tell)
  setInterval(() => waiting().length && send(), AGAIN)
  if (waiting().length) {
    waiting().forEach((mark) => show(mark, 'Not sent yet'))
    tell()
    send()
  }
})()
