import { Button, Checkboxes, ErrorSummary, createAll } from 'govuk-frontend'
import './app.scss'

// GOV.UK Frontend starts nothing without this class.
document.body.classList.add('govuk-frontend-supported')

createAll(Button, { preventDoubleClick: true })
createAll(Checkboxes)
createAll(ErrorSummary)
