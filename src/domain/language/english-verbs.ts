/** What staff are told to do in English procedures. */
export const englishVerbs: ReadonlySet<string> = new Set(
  `abandon absorb accept accompany acknowledge activate add adjust administer advise agree alert allocate allow announce answer
  append apply approve archive arrange ask assemble assess assign assist attach attend authorise authorize avoid await
  back bag begin block book box bring bypass calculate call cancel carry change charge chase check choose circle circulate
  clean clear click close code collect combine compare complete compile confirm connect consult contact continue convene copy
  correct count cover create cross cut date decide declare defer delay delegate deliver describe destroy detach determine
  dial dictate direct disable discard disconnect discuss dispatch dispense display distribute divert divide document double draw
  email empty enable end enlist ensure enter erase escalate escort establish estimate evacuate examine expect explain extend fasten fax
  fetch file fill find finish fit fix follow forward freeze gather get give go group hand hang halt have hold identify
  inform initial inject insert inspect install instruct interrupt investigate invite isolate issue join keep key label
  lay leave let limit link list listen load locate lock log look lower mail maintain make mark match measure meet mix monitor
  move name note notify number observe obtain offer open order organise organize override page pass paste pause pay
  perform phone photocopy pick place plan plug post postpone pour power prepare prescribe present press print
  prioritise prioritize proceed process protect provide pull push put query question raise re-enter re-open read rebook
  recall receive recheck recommend reconcile reconnect record recount redirect redo reduce refer refill refuse register
  reject release relocate rely remain remind remove reopen repeat replace reply report reprint request reschedule reset
  resolve restart restock restore restrict resume retain retrieve retry return retype reverse review rewrite ring rinse rota rotate
  route run save say scan schedule seal search seek select send separate serve set share shred show shut sign sort
  specify split spread stamp stand staple start state stay stick stop store strike submit summon supervise supply support suspend switch
  take talk teach tear telephone tell test thank tick tie time top trace track transcribe transfuse transfer transport treat triage try
  turn type unblock unlock unpack unplug unseal update upload use validate verify view visit wait walk warn wash watch
  weigh withdraw withhold work wrap write centrifuge liaise remember huddle cross-check hand-deliver double-check handwrite re-register back-enter reinstate zero`.split(
    /\s+/,
  ),
);

/** What only puts down, or looks over, what was just done: part of the action before it. */
export const englishRecording: ReadonlySet<string> = new Set(
  `check circle confirm cross date document initial log mark note read record repeat sign stamp state tick verify write`.split(
    /\s+/,
  ),
);
