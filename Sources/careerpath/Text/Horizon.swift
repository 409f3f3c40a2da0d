/// How the time is chosen within which ways are looked for where study is what counts and none is
/// stated.
let defaultHorizonText = "twice the soonest and at least 5 years"
