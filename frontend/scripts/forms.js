// What makes a form more comfortable; every form works without it. The behaviours are GOV.UK Frontend's own.
import {
  Button, Checkboxes, ErrorSummary, Radios, createAll, isSupported,
} from 'govuk-frontend'

if (isSupported()) {
  for (const component of [Button, Checkboxes, ErrorSummary, Radios]) {
    createAll(component)
  }
}
