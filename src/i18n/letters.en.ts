// The words of the page of messages, in English: what can be sent, and what each way of handing it on does.
// Law: as in messages.en.ts; no name is ever asked for, and no way claims to reach further than it does.

export const lettersEn = {
  title: 'Send a message',
  lead: 'A few words to the authorities of North Korea, asking that people may call their families. Nobody asks for your name.',
  choose: 'Choose what to say, or write it yourself',
  'words.call':
    'Please let people call their families abroad. A mother who hears her child’s voice harms no one.',
  'words.mountain':
    'Please let families speak to each other. No one should have to climb a mountain at night, or go to prison, to say: I am alive.',
  'words.punish':
    'Please stop punishing people for calling their relatives. Release those who are held for a telephone call.',
  'words.know':
    'On both sides of the river, families do not know whether the others are alive. Let them call. Let them write. Let them know.',
  own: 'My own words',
  field: 'The message',
  'field.hint':
    'Please name nobody: a name could be used against someone. What you write stays here until you hand it on yourself.',
  count: '{n} of {most} characters',
  over: 'too long by {n}',

  'card.title': 'The card',
  'card.to': 'To the authorities of North Korea',
  'card.alt':
    'A card of paper with a printed strip of an invented river. To the authorities of North Korea: {text}',
  'card.none': 'The card could not be drawn here. The words can be handed on without it.',
  'card.wait': 'Choose or write a message of at most {most} characters, and its card is drawn here.',

  'ways.title': 'Hand it on',
  share: 'Share',
  'share.means': 'Opens your device’s own dialog. Who gets it, you choose there.',
  'share.refused': 'This device could not share it.',
  copy: 'Copy the words',
  'copy.means': 'Puts the words on the clipboard of this device.',
  save: 'Save the card',
  'save.means': 'Saves the picture on this device. It is sent nowhere.',
  print: 'Print',
  'print.means': 'Opens your browser’s print dialog with card and words.',
  mail: 'E-mail draft',
  'mail.means': 'Opens a letter in your mail program, without an address. It goes nowhere by itself.',
  'mail.subject': 'Let people call their families',

  'send.title': 'Send it to {to}',
  'send.who': 'Who is responsible',
  'send.purpose': 'What for',
  'send.retention': 'Kept for how long',
  'send.privacy': 'What {to} says about your data',
  'send.what':
    'What is sent: these words, their language, the moment you press the button, and a random number that tells this message from others. No cookie. As with any page, the server sees the internet address of your connection.',
  'send.consent': 'I agree that {to} receives these words for this purpose.',
  'send.button': 'Send these words to {to}',
  'send.how':
    'The message is first kept in the outbox of this device and then sent from there, again if need be. Until it has arrived you can take it back.',
  'send.needConsent': 'Nothing was sent. It needs your consent in the box above.',
  'send.needWords': 'Nothing was sent. It needs a message of 1 to {most} characters.',
  'send.kept': 'The message is in the outbox. How it fares stands there.',
  'host.asking': 'Looking whether somebody takes messages here.',
  'host.none':
    'Whoever serves this game has set up nobody who takes messages. What you hand on, you hand on yourself.',
  'host.bad': 'Nobody takes messages here: the file of whoever serves this game is not right. {detail}',
  'host.unread': 'Whether somebody takes messages here could not be found out just now.',
  'trouble.refused':
    'This browser keeps nothing for this page, so the message was not sent: it could have been lost. Your words are still here.',
  'trouble.full':
    'There is no room left on this device, so the message was not sent: it could have been lost. Your words are still here.',
  'trouble.broken':
    'The outbox of this device cannot be used now, so the message was not sent: it could have been lost. Your words are still here.',
  'trouble.many':
    'Too many messages wait in the outbox already, so this one was not put there. Your words are still here.',

  'outbox.title': 'Outbox of this device',
  'outbox.refused': 'This browser gives no access to the outbox now. What lies in it stays there.',
  'outbox.full': 'There is no room left on this device. What lies in the outbox stays there.',
  'outbox.broken': 'The outbox cannot be read or written now. What lies in it stays there.',
  'state.new': 'Not sent yet. It is its turn soon.',
  'state.waiting.one': 'Not sent yet. Tried once; next try {time}.',
  'state.waiting.other': 'Not sent yet. Tried {n} times; next try {time}.',
  'state.status': 'The last answer was “{status}”.',
  'state.silent': 'No answer came.',
  'state.unsure':
    'It may have arrived all the same. The next try carries the same number, so that it does not count twice.',
  'state.sending': 'Being sent.',
  'state.sent': 'Sent to {to}, {time}.',
  'state.refused': '{to} did not take it (“{status}”), and it is not tried again.',
  'state.reason': 'The reason given: “{reason}”',
  'state.unreadable': 'Something lies here that cannot be read as a message. It is never sent.',
  tryNow: 'Try now',
  takeBack: 'Take back',
  'takeBack.of': 'Take back: {text}',
  forget: 'Remove this line',

  'read.title': 'Where to read more',
  'read.lead': 'From sources of 2014 to 2016. None of them made or endorsed this game.',
  'read.report':
    'Amnesty International, Connection Denied, report of 2016, 58 pages, ASA 24/3373/2016: to be found by that number at amnesty.org.',
  'read.release':
    'Amnesty International UK, press release of 9 March 2016: “North Korea: ‘Absolute control’ of phone networks and internet a key weapon”.',
  'read.inquiry': 'United Nations, Commission of Inquiry, 2014.',
  'read.help': 'In our sources stands no address where help with a single case is promised, so we name none.',
} as const;
