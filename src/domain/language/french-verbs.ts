/** What staff are told to do in French procedures. A word that is also a noun is left out: it would be taken for an order. */
export const frenchVerbs: ReadonlySet<string> = new Set(
  `abandonner accepter accompagner accueillir acheminer activer actualiser additionner admettre administrer
  adresser afficher affecter agir agrafer aider ajouter ajuster alerter aligner aller allumer alterner amener analyser
  annoncer annoter annuler apporter appeler appliquer apposer approvisionner archiver arrêter assurer attacher
  attendre attribuer autoriser avancer avertir aviser barrer basculer bloquer boucler brancher briefer cacheter
  calculer calibrer centrifuger centraliser changer charger chercher chiffrer choisir classer clore clôturer cocher coder coller
  commander commencer communiquer comparer compiler compléter composer comprendre compter conditionner conduire
  confier confirmer congeler conserver constater constituer consulter contacter continuer contrôler convenir
  convoquer copier corriger couper couvrir créer cueillir cumuler dater débrancher débuter décaler décharger déchirer
  décider déclarer déclencher décrire décrocher dédoubler définir déléguer demander demeurer dépanner déplacer
  déposer descendre désactiver désigner désinfecter désinstaller dessiner détacher détruire dicter différer diluer diriger dire
  dispenser disposer distribuer diviser donner doubler dresser dupliquer écarter échanger éclairer écouter écrire éditer
  effacer effectuer égaler élaborer éliminer emballer emmener emporter emprunter encadrer encaisser enclencher enfermer
  enlever enregistrer entourer entrer entreposer envoyer épingler essayer estimer établir étaler éteindre étiqueter évacuer évaluer éviter examiner
  exécuter exiger expédier expliquer extraire facturer faire faxer fermer figer finir fixer fournir garder garantir gérer
  graver grouper guider habiller hospitaliser identifier imprimer indiquer informer injecter inscrire insérer inspecter
  installer instaurer interdire interpréter interroger interrompre intervenir inviter isoler jeter joindre laisser lancer
  laver lever libérer limiter lire lister livrer localiser maintenir marquer masquer mélanger mentionner mesurer mettre
  mobiliser modifier monter montrer neutraliser nettoyer nommer noter notifier numériser numéroter objectiver obtenir
  omettre oublier ôter orienter organiser ouvrir palper parapher parcourir parler partager partir passer payer peser photocopier photographier
  piquer placer plastifier pointer porter poser positionner poursuivre pousser prélever prendre préparer
  prescrire présenter préserver prévenir prévoir prioriser privilégier procéder programmer prolonger proposer protéger
  purger raccorder raccrocher rallumer rebasculer ramener ranger rappeler rapporter rapprocher rassembler rassurer rattacher rattraper rayer
  réaliser réapprovisionner rebrancher recalculer recenser récapituler recevoir réchauffer rechercher réclamer recommencer recompter
  reconnaître reconstituer recontrôler reconvoquer recopier rectifier recueillir reculer récupérer redémarrer redemander redescendre
  rédiger redire redistribuer redonner réduire réécrire réévaluer refaire référer refermer refroidir refuser regarder regarnir
  régler regrouper réguler réimprimer réinscrire réinstaller réinterroger rejeter rejoindre relancer relayer relever relier relire
  rembourser remettre remonter remplacer remplir rendre renforcer renoncer renouveler renseigner rentrer renvoyer
  réparer repartir répartir repasser repérer répéter replacer répondre reporter reposer repousser reprendre représenter réserver
  respecter ressaisir rester restituer restreindre retarder retenir retirer retourner retracer retranscrire retrouver
  réunir réutiliser réviser revoir revenir rincer rompre rouvrir saisir sauvegarder sceller scotcher sécuriser sélectionner séparer
  servir signaler signer solder solliciter sortir soulager soumettre soustraire suivre superviser supprimer surligner
  surveiller stériliser suspendre synchroniser tamponner taper télécharger téléphoner tendre tenir tenter terminer tester tirer totaliser
  tourner tracer traduire traiter trancher transcrire transférer transfuser transmettre transporter travailler
  trier trouver utiliser vacciner valider vendre venir ventiler vérifier verrouiller verser vider viser visiter connecter déconnecter déprogrammer reprogrammer stopper penser veiller étendre héberger enchaîner débriefer relocaliser signifier épeler
  voir`.split(/\s+/),
);

/** What only puts down, or looks over, what was just done: part of the action before it. */
export const frenchRecording: ReadonlySet<string> = new Set(
  `annoter barrer cocher constater contrôler dater écrire entourer inscrire indiquer marquer mentionner noter parapher
  préciser rayer redire relire répéter signer surligner tamponner vérifier viser confirmer`.split(
    /\s+/,
  ),
);
