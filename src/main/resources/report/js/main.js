/* Starts all parts of the page. */

startFigures();
startLegends();
startPairs();
startTimeline();
startTheme();
startDisputes();
startStatements();
