/** What a column of a test sheet is for. */
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** Every role that a column may have, for messages, options and mapping files. */
export const COLUMN_ROLES = [
  'id',
  'title',
  'prerequisites',
  'action',
  'expected',
  'actual',
  'verdict',
  'entitlementId',
  'customerId',
  'productKey',
  'times',
  'useCases',
  'mandatory',
  'onLive',
  'source',
  'coveredBy',
] as const;

/** A heading that is understood. */
export interface Heading {
  role: ColumnRole;
  /** The higher one is meant where two columns of a sheet have the same role. */
  rank: number;
}

function words(list: string): string[] {
  return list.split(',').map(plainHeading);
}

/**
 * Headings by what they mean, in English, German, French, Spanish, Portuguese and Italian; accents and signs do not
 * count. What names a test beyond doubt comes first: a sheet may also number its lines.
 */
const HEADINGS: ReadonlyMap<string, Heading> = new Map([
  ...row('id', 3, [
    'test id, test no, test nr, test number, test num, test ref, test reference, test case id, test case no, test case nr, test case number, test case ref, test case reference, testcase id, testcase no, case id, case no, case nr, case number, case ref, tc id, tc no, tc nr, tc number, test key, case key, scenario id',
    'testfall nr, testfall id, testfallnummer, testfallnr, testfall nummer, test nummer, testnummer, testnr, testid, fallnummer, fall nr, prüfnummer, prüffall nr',
    'n de test, no de test, numéro de test, numéro du test, id test, id du test, id de test, réf test, référence du test, id cas de test, identifiant du test, n du cas, numéro du cas de test, n cas de test',
    'id de prueba, id prueba, id del caso, id caso, id de caso de prueba, id caso de prueba, número de prueba, n de prueba, número de caso, n de caso, código de prueba, código del caso',
    'id do teste, id teste, id do caso, id do caso de teste, id caso de teste, número do teste, n do teste, número do caso, código do teste, código do caso',
    'id del test, id del caso di test, id caso di test, id caso, numero del test, numero test, n test, n del test, codice test, codice caso, numero caso',
  ]),
  ...row('id', 2.5, ['id, kennung, identifiant, identificador, identificativo']),
  ...row('id', 2, [
    'no, nr, number, num, #, s no, sl no, sr no, item no, nummer, lfd nr, laufende nummer, n, numéro, n ordre, número, numero',
  ]),
  ...row('id', 1.5, [
    'ref, reference, key, item, code, referenz, pos, position, réf, référence, referencia, código, clave, referência, chave, riferimento, codice',
  ]),
  ...row('id', 1, [
    'test, tests, case, cases, test case, test cases, testcase, tc, use case test',
    'testfall, testfälle, fall, prüfung, prüffall',
    'cas, cas de test, essai',
    'prueba, pruebas, caso, caso de prueba, casos de prueba',
    'teste, testes, caso de teste, casos de teste',
    'prova, prove, caso di test, caso di prova, casi di test',
  ]),
  ...row('expected', 2, [
    'expected, expected result, expected results, expected outcome, expected outcomes, expected response, expected behaviour, expected behavior, expected output, expectation, expectations, expected status, expected test result, pass criteria, acceptance criteria',
    'erwartet, erwartetes ergebnis, erwartete ergebnisse, erwartetes resultat, erwartete resultate, erwartetes verhalten, erwartete antwort, erwartung, soll, soll ergebnis, sollergebnis, soll verhalten, sollverhalten, soll resultat, sollwert',
    'attendu, résultat attendu, résultats attendus, comportement attendu, réponse attendue, résultat prévu, résultat escompté',
    'esperado, resultado esperado, resultados esperados, comportamiento esperado, respuesta esperada, resultado previsto',
    'comportamento esperado, resposta esperada, resultado pretendido',
    'atteso, risultato atteso, risultati attesi, esito atteso, comportamento atteso, risposta attesa, risultato previsto, esito previsto',
  ]),
  ...row('actual', 2, [
    'actual, actual result, actual results, actual outcome, actual response, actual behaviour, actual behavior, actual output, observed, observed result, observed results, observed behaviour, obtained result',
    'ist, ist ergebnis, istergebnis, ist resultat, ist verhalten, istverhalten, tatsächlich, tatsächliches ergebnis, tatsaechliches ergebnis, tatsächliches resultat, tatsächliches verhalten, beobachtet, beobachtung, beobachtetes ergebnis, erhaltenes ergebnis',
    'obtenu, résultat obtenu, résultats obtenus, résultat réel, résultat constaté, résultat effectif, résultat observé, constaté, observé, comportement observé',
    'obtenido, resultado obtenido, resultados obtenidos, resultado real, resultado actual, resultado observado, comportamiento observado',
    'obtido, resultado obtido, resultados obtidos, resultado atual, resultado efetivo, comportamento observado',
    'ottenuto, risultato ottenuto, risultati ottenuti, risultato effettivo, risultato reale, risultato osservato, esito effettivo, esito ottenuto',
  ]),
  ...row('verdict', 2, [
    'verdict, pass, pass fail, pass fail n a, pass fail na, pass fail blocked, passed failed, pass or fail, p f, status, test status, test result, test verdict, test outcome, ok, ok nok, ok ko, ok not ok, passed',
    'urteil, bewertung, testergebnis, teststatus, bestanden, bestanden nicht bestanden, bestanden ja nein, i o, i o n i o, ok n ok',
    'statut, résultat du test, statut du test, conforme, conformité, réussi, réussite échec, réussi échoué',
    'veredicto, estado, resultado de la prueba, estado de la prueba, aprobado, aprobado fallado, pasa falla, pasa no pasa, ok no ok',
    'veredito, situação, resultado do teste, status do teste, estado do teste, aprovado, aprovado reprovado, passou falhou, passou',
    'verdetto, stato, esito del test, stato del test, risultato del test, superato, superato fallito, superato non superato',
  ]),
  ...row('verdict', 1, [
    'result, results, outcome',
    'ergebnis, resultat, ergebnisse',
    'résultat, résultats, resultado, resultados',
    'risultato, risultati, esito',
  ]),
  ...row('title', 2, [
    'title, name, summary, description, scenario, test title, test name, test description, test case title, test case name, test case description, test scenario, objective, test objective, purpose, case title, case name',
    'titel, bezeichnung, beschreibung, kurzbeschreibung, szenario, testname, testtitel, testbezeichnung, testbeschreibung, testfallname, testfalltitel, testfallbeschreibung, testziel, ziel',
    'titre, nom, intitulé, description, libellé, scénario, nom du test, titre du test, intitulé du test, objectif, objet',
    'título, nombre, descripción, escenario, nombre de la prueba, título de la prueba, objetivo',
    'nome, descrição, cenário, nome do teste, título do teste',
    'titolo, descrizione, scenario, nome del test, titolo del test, descrizione del test, obiettivo',
  ]),
  ...row('prerequisites', 2, [
    'prerequisite, prerequisites, pre requisite, pre requisites, precondition, preconditions, pre condition, pre conditions, setup',
    'voraussetzung, voraussetzungen, vorbedingung, vorbedingungen',
    'prérequis, pré requis, précondition, préconditions, conditions préalables',
    'requisitos previos, requisito previo, prerrequisito, prerrequisitos, precondición, precondiciones, condiciones previas',
    'pré requisito, pré requisitos, precondição, precondições, pré condição, pré condições',
    'prerequisito, prerequisiti, precondizione, precondizioni',
  ]),
  ...row('action', 2, [
    'action, actions, steps, test step, test steps, procedure, test procedure, action steps, steps to execute, execution steps, instructions',
    'aktion, aktionen, schritte, testschritt, testschritte, vorgehen, durchführung, ablauf, testablauf, handlung',
    'étapes, étapes du test, procédure, mode opératoire, déroulement',
    'acción, acciones, pasos, pasos de prueba, procedimiento',
    'ação, ações, passos, passos do teste, procedimento, etapas',
    'azione, azioni, passi, passaggi, passi del test, procedura',
  ]),
  ...row('action', 1, ['step, schritt, étape, paso, passo']),
  ...row('entitlementId', 2, [
    'entitlement, entitlement id, entitlement ids, bango entitlement id, bango entitlement ids, id entitlement, id de l entitlement, id del entitlement, id do entitlement, id dell entitlement',
  ]),
  ...row('customerId', 2, [
    'customer, customer id, customer ids, customer identifier, customer no, account, account id, account ids',
    'kunde, kunden id, kundennummer, kunden nr, konto, konto id',
    'client, id client, identifiant client, numéro client, cliente, id cliente, id del cliente, id do cliente, número de cliente',
  ]),
  ...row('productKey', 2, [
    'product, product key, product keys, product id, product ids',
    'produkt, produkt id, produktschlüssel, produit, id produit, clé produit, producto, id producto, clave de producto, produto, id produto, chave do produto, prodotto, id prodotto, chiave prodotto',
  ]),
  ...row('times', 2, [
    'utc, utc time, utc times, time, times, time utc, times utc, date, dates, date utc, timestamp, timestamps, date time, tested on, tested at, execution date, execution time',
    'zeit, zeiten, zeit utc, utc zeit, datum, uhrzeit, zeitpunkt, datum uhrzeit, zeitstempel, testdatum',
    'heure, heures, heure utc, date heure, date et heure, horodatage, fecha, hora, hora utc, fecha hora, fecha y hora, fecha de ejecución',
    'data, data hora, data e hora, data da execução, ora, ora utc, data ora, data e ora, data di esecuzione',
  ]),
  ...row('useCases', 2, [
    'use case, use cases, uc, anwendungsfall, anwendungsfälle, cas d usage, caso de uso, casos de uso, caso d uso, casi d uso',
  ]),
  ...row('mandatory', 2, [
    'mandatory, required, must, mandatory optional, pflicht, verpflichtend, obligatorisch, muss, obligatoire, obligatorio, obrigatório, obbligatorio',
  ]),
  ...row('onLive', 2, ['on live, live']),
  ...row('source', 2, ['source, reference document, quelle, fuente, fonte']),
  ...row('coveredBy', 2, ['covered by, our id, our ids, our case, our cases, scenario tag, scenario tags']),
]);

function row(role: ColumnRole, rank: number, lists: string[]): [string, Heading][] {
  return lists.flatMap(words).map((heading) => [heading, { role, rank }]);
}

/** Words of a sheet about the document itself: such a sheet lists no tests. */
const HISTORY = new Set(
  words(
    'author, authors, editor, changed on, version, revision, rev, change, changes, changed by, change history, modified by, approved by, autor, autorin, änderung, änderungen, bearbeiter, geändert von, auteur, modification, modifications, révision, cambio, cambios, versión, revisión, autora, alteração, alterações, versão, revisão, autore, modifica, modifiche, versione, revisione',
  ),
);

/** A heading in the form in which two count as the same: lower case, in words, without accents and signs. `#` alone stays. */
export function plainHeading(text: string): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return plain === '' && text.includes('#') ? '#' : plain;
}

/**
 * Understands a heading; one in two languages, or with a remark in brackets, by its parts.
 *
 * @param text as it stands in the sheet
 * @returns what it means; null for one that is not known
 */
export function understandHeading(text: string): Heading | null {
  const whole = byPlain(plainHeading(text));
  if (whole !== null) return whole;
  const parts = [text.replace(/[([{].*?[)\]}]/gs, ' '), ...text.split(/[\n/|()[\]]| - /)];
  const found = parts.map((part) => byPlain(plainHeading(part))).find((heading) => heading !== null);
  return found === undefined ? null : { role: found.role, rank: found.rank - 0.5 };
}

function byPlain(plain: string): Heading | null {
  return HEADINGS.get(plain) ?? null;
}

/** True for a heading of the list of changes that many documents begin with. */
export const isHistoryHeading = (text: string): boolean => HISTORY.has(plainHeading(text));
