// "Save these numbers on this device", and the kept list itself: which of the two teams answers at this minute. The list
// brings the instants at which that changes, so the phone needs no calendar, only its clock.
(() => {
  const SCOPE = '/who-to-call'
  const LIST = '/who-to-call/all'
  const canKeep = 'serviceWorker' in navigator && 'caches' in window
  const say = (words) => {
    const place = document.getElementById('keep-said')
    if (place) {
      place.textContent = words
    }
  }

  const keep = async (event) => {
    event.preventDefault()
    say('Saving the numbers…')
    try {
      const kept = await navigator.serviceWorker.register('/who-to-call/worker.js', { scope: SCOPE })
      const worker = kept.installing || kept.waiting || kept.active
      await new Promise((resolve, reject) => {
        const look = () => {
          if (worker.state === 'activated') {
            resolve()
          } else if (worker.state === 'redundant') {
            reject(new Error('redundant'))
          }
        }
        worker.addEventListener('statechange', look)
        look()
      })
      if (location.pathname === LIST) {
        showKept()
      } else {
        location.assign(LIST)
      }
    } catch {
      say('This phone could not save them. Print the list, or write the numbers down.')
    }
  }

  const remove = async () => {
    const kept = await navigator.serviceWorker.getRegistration(SCOPE)
    if (kept) {
      await kept.unregister()
    }
    await caches.delete('who-to-call')
    await showKept()
    say('The numbers have been removed from this device.')
  }

  const showKept = async () => {
    const kept = await caches.has('who-to-call')
    const toggle = (id, shown) => {
      const part = document.getElementById(id)
      if (part) {
        part.hidden = !shown
      }
    }
    toggle('keep-offer', !kept)
    toggle('keep-done', kept)
    say('')
  }

  const showNow = () => {
    document.querySelectorAll('[data-changes]').forEach((team) => {
      const now = Date.now() / 60000
      const [first, ...gaps] = team.dataset.changes.split(' ').map(Number)
      let open = team.dataset.open === 'true'
      let at = first
      let passed = 0
      while (passed < gaps.length && at + gaps[passed] <= now) {
        at += gaps[passed++]
        open = !open
      }
      const known = gaps.length === 0 || (now >= first - 1 && passed < gaps.length)
      team.querySelectorAll('[data-when]').forEach((tag) => {
        // Without this script nobody may read it, not even where hidden text is read.
        const isNow = known && (tag.dataset.when === 'open') === open
        tag.hidden = !isNow
        tag.textContent = isNow ? tag.dataset.words : ''
      })
      // Who answers now stands first, also in a list that was kept or printed at another hour.
      const one = team.querySelector(`[data-answers="${open ? 'open' : 'closed'}"]`)
      const top = team.querySelector('[data-answers]')
      if (known && one && one !== top && !one.contains(document.activeElement)) {
        team.insertBefore(one, top)
      }
      document.getElementById('too-old').hidden = known
    })
  }

  // A notice that is over by the phone's clock is over in a kept list and in a copy, too.
  const endNotices = () => {
    document.querySelectorAll('[data-until]').forEach((notice) => {
      notice.hidden = Date.now() >= Number(notice.dataset.until)
    })
  }

  const ready = () => {
    endNotices()
    setInterval(endNotices, 20000)
    const button = document.getElementById('keep')
    if (button && canKeep) {
      button.addEventListener('click', keep)
    }
    const gone = document.getElementById('keep-remove')
    if (gone && canKeep) {
      gone.addEventListener('click', remove)
      showKept().catch(() => {})
    }
    if (document.querySelector('[data-changes]')) {
      showNow()
      setInterval(showNow, 20000)
      document.addEventListener('visibilitychange', showNow)
    }
    const print = document.getElementById('print')
    if (print) {
      print.hidden = false
      print.addEventListener('click', () => window.print())
    }
  }
  ready()
})()
