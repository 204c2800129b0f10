namespace TypedReports.Specs;

// What a specification and its text disagree about. An error is what the generated Parse would refuse the text for.
public static partial class SpecDiagnostics
{
    /// <summary>The report's text is too damaged to be read.</summary>
    public static SpecDiagnosticDescriptor TextRefused { get; } = Error(
        "TR0050", "Text refused", "the report's text can't be read: {0} (line {1} of the text)",
        "No value of such a text can be trusted. Take another copy of the report.");

    /// <summary>A heading is declared that the text doesn't have.</summary>
    public static SpecDiagnosticDescriptor HeadingNotInText { get; } = Warning(
        "TR0051", "Heading not in the text", "the text has no heading '{0}'; {1}",
        "A heading is given in the text's words, without its number. An entry that fits none does nothing.");

    /// <summary>A list is declared that the text doesn't have.</summary>
    public static SpecDiagnosticDescriptor ListNotInText { get; } = Warning(
        "TR0052", "List not in the text", "the text has no list '{0}'; {1}",
        "A list's title is given in the text's words, without its number.");

    /// <summary>A declared fact is not stated.</summary>
    public static SpecDiagnosticDescriptor FactNotStated { get; } = Error(
        "TR0053", "Declared fact not stated", "{0} is declared and the text doesn't state it; {1}",
        "Look at the places that the message quotes: the fact may be of another year or measure, or under a name that the vocabulary lacks. Declare what is stated.");

    /// <summary>A declared fact is stated in words alone.</summary>
    public static SpecDiagnosticDescriptor FactWithoutNumber { get; } = Error(
        "TR0054", "Declared fact without a number", "{0} is declared and stated without a number: {1}",
        "A target in words alone is no fact; programs find it among the report's absences. Delete the declaration.");

    /// <summary>A declared fact's number is damaged.</summary>
    public static SpecDiagnosticDescriptor FactUnreadable { get; } = Error(
        "TR0055", "Declared fact unreadable", "{0} is declared and its number is damaged: {1}",
        "A damaged number is never guessed. Take another copy of the text, or acknowledge the place under 'knownDamage:'; the member is then nullable.");

    /// <summary>A declared fact can be read in several ways.</summary>
    public static SpecDiagnosticDescriptor FactAmbiguous { get; } = Error(
        "TR0056", "Declared fact ambiguous", "{0} is declared and can be read in more than one way: {1}",
        "The text doesn't decide what the number is. Delete the declaration.");

    /// <summary>A declared fact is stated in a unit that its indicator doesn't have.</summary>
    public static SpecDiagnosticDescriptor UnitDoesNotFit { get; } = Error(
        "TR0057", "Unit does not fit the indicator", "{0} is stated in '{1}', and the indicator is counted in {2}: {3}",
        "Either the number is of something else, or the unit is missing from the indicator's 'units:'.");

    /// <summary>A value is outside the range that the vocabulary calls plausible.</summary>
    public static SpecDiagnosticDescriptor ImplausibleValue { get; } = Warning(
        "TR0058", "Implausible value", "{0} is '{1}', and plausible is {2}: {3}",
        "Read the sentence: the text may be wrong or misread. If the value is right, widen the range of the indicator's measure.");

    /// <summary>A damaged place is acknowledged that the text doesn't have.</summary>
    public static SpecDiagnosticDescriptor KnownDamageNotInText { get; } = Warning(
        "TR0059", "Known damage not in the text", "the text has no '{0}'",
        "Copy the damaged stretch verbatim, or delete the entry if the text was mended.");

    /// <summary>A list has another number of items.</summary>
    public static SpecDiagnosticDescriptor ListOfOtherLength { get; } = Warning(
        "TR0060", "List of another length", "the list '{0}' has {1} items in the text, not {2}",
        "Count the items. An item that can't be told from the next is worth a look at the text.");

    /// <summary>The glossary has another number of terms.</summary>
    public static SpecDiagnosticDescriptor GlossaryOfOtherLength { get; } = Warning(
        "TR0061", "Glossary of another length", "the text explains {0} terms, not {1}",
        "Count the terms that the annex explains.");

    /// <summary>Title, year, region, session or date contradict the text.</summary>
    public static SpecDiagnosticDescriptor TextSaysOtherwise { get; } = Warning(
        "TR0062", "Text says otherwise", "the {0} is '{1}' here, and the text {2}",
        "One of the two is wrong, or this is the specification of another text.");

    /// <summary>The text states a fact that isn't declared; asked for by a property.</summary>
    public static SpecDiagnosticDescriptor FactNotDeclared { get; } = Warning(
        "TR0063", "Fact not declared", "of {0} in {1} the text states what isn't declared: {2}",
        "Check the value against its sentence and declare it, so that it can't get lost unnoticed.");

    /// <summary>A reading's quote isn't there once, leaves its number open, or changes nothing.</summary>
    public static SpecDiagnosticDescriptor ReadingWithoutEffect { get; } = Warning(
        "TR0064", "Reading without effect", "the reading has no effect: {0}",
        "Quote the place verbatim, so that it stands once and holds one number that fits. Delete a reading that the general rules have caught up with.");
}
