namespace TypedReports.Specs;

/// <summary>Every kind of diagnostic about spec files, in one table. A code is never used again for anything else.</summary>
public static partial class SpecDiagnostics
{
    /// <summary>The text is not YAML.</summary>
    public static SpecDiagnosticDescriptor SyntaxError { get; } = Error(
        "TR0001", "Not valid YAML", "the YAML breaks off here: {0}",
        "The YAML reader can't go on at this place, so what follows is unchecked. Look for a missing colon or quote, a tab, or wrong indentation on this line or the one before.");

    /// <summary>The file says nothing.</summary>
    public static SpecDiagnosticDescriptor EmptyFile { get; } = Error(
        "TR0002", "Empty spec file", "the file is empty; expected {0} that begins with '{1}: <id>'",
        "Write the spec or delete the file.");

    /// <summary>Characters were lost when the file was decoded.</summary>
    public static SpecDiagnosticDescriptor LostCharacters { get; } = Error(
        "TR0003", "Characters lost in decoding", "the character U+FFFD stands where others were lost; save the file as UTF-8 again from its source",
        "Somebody saved the file in another encoding than UTF-8 or an editor lost characters. What was lost can't be known, so the file isn't trusted.");

    /// <summary>The file nests deeper than any spec does.</summary>
    public static SpecDiagnosticDescriptor TooDeep { get; } = Error(
        "TR0004", "Nested too deep", "more than {0} levels of nesting; no spec needs so many",
        "Specs are flat. Reading stops here, so that no file can exhaust the compiler's stack.");

    /// <summary>The file is larger than any spec.</summary>
    public static SpecDiagnosticDescriptor TooLarge { get; } = Error(
        "TR0005", "Spec file too large", "the file has {0} characters; a spec has at most {1}",
        "A file this large is most likely no spec. Split a large vocabulary.");

    /// <summary>Anchors, aliases and tags are not part of the format.</summary>
    public static SpecDiagnosticDescriptor AnchorOrTag { get; } = Error(
        "TR0006", "Anchor, alias or tag", "{0} not allowed in specs; write the value itself",
        "Specs say what they mean at the place where it counts; anchors, aliases, merge keys and tags aren't read.");

    /// <summary>The file holds more than one YAML document.</summary>
    public static SpecDiagnosticDescriptor SeveralDocuments { get; } = Error(
        "TR0007", "More than one document", "a second YAML document begins here; write one spec per file",
        "Move what follows '---' into a file of its own.");

    /// <summary>The file's name does not tell what it is.</summary>
    public static SpecDiagnosticDescriptor UnknownKind { get; } = Error(
        "TR0008", "Unknown kind of spec", "the name ends with none of '.vocabulary.yaml', '.form.yaml', '.report.yaml'",
        "The ending of its name tells what a spec file is. Rename the file.");

    /// <summary>A key stands twice in one mapping.</summary>
    public static SpecDiagnosticDescriptor DuplicateKey { get; } = Error(
        "TR0010", "Duplicate key", "the key '{0}' stands already at line {1}",
        "One of the two would be lost. Merge them or delete one.");

    /// <summary>A key is not part of the format.</summary>
    public static SpecDiagnosticDescriptor UnknownKey { get; } = Error(
        "TR0011", "Unknown key", "{0} has no key '{1}'; {2}",
        "Most likely a typing mistake. The JSON Schema beside the specs lists all keys with what they mean.");

    /// <summary>A required key is missing.</summary>
    public static SpecDiagnosticDescriptor MissingKey { get; } = Error(
        "TR0012", "Missing key", "{0} needs the key '{1}': {2}",
        "Add the key.");

    /// <summary>A value is of another kind than expected.</summary>
    public static SpecDiagnosticDescriptor WrongType { get; } = Error(
        "TR0013", "Wrong kind of value", "expected {0}, found {1}",
        "Numbers that are names (codes, years in names) need quotes to be texts; a list has one '- item' a line or [a, b].");

    /// <summary>A word is none of those allowed.</summary>
    public static SpecDiagnosticDescriptor UnknownValue { get; } = Error(
        "TR0014", "Unknown value", "'{0}' is no {1}; {2}",
        "Use one of the values that the message or the JSON Schema lists.");

    /// <summary>A value is outside its range, empty, or contradicts another.</summary>
    public static SpecDiagnosticDescriptor BadValue { get; } = Error(
        "TR0015", "Value out of range", "expected {0}, found {1}",
        "The value is of the right kind but can't be right.");

    /// <summary>An id or type name has the wrong shape.</summary>
    public static SpecDiagnosticDescriptor BadId { get; } = Error(
        "TR0016", "Malformed id", "'{0}' is no {1}: expected {2}",
        "Ids are kebab case; type names are C# identifiers in Pascal case; both of ASCII letters and digits alone.");

    /// <summary>A region code has the wrong shape.</summary>
    public static SpecDiagnosticDescriptor BadRegionCode { get; } = Error(
        "TR0017", "Malformed region code", "'{0}' is no region code: expected the six digits of GB/T 2260 in quotes, for townships nine",
        "Look the code up in GB/T 2260; keep it in quotes, it is a name and no number.");

    /// <summary>An item stands twice in one list.</summary>
    public static SpecDiagnosticDescriptor DuplicateItem { get; } = Error(
        "TR0018", "Duplicate item", "'{0}' stands already at line {1}",
        "Delete one of the two.");

    /// <summary>A date has the wrong shape or does not exist.</summary>
    public static SpecDiagnosticDescriptor BadDate { get; } = Error(
        "TR0019", "Malformed date", "'{0}' is no date: expected year, month and day as 2023-02-16",
        "Write the date as yyyy-MM-dd.");

    /// <summary>A form names a vocabulary that is not there.</summary>
    public static SpecDiagnosticDescriptor UnknownVocabulary { get; } = Error(
        "TR0030", "Unknown vocabulary", "there is no vocabulary '{0}'; {1}",
        "The form's 'vocabulary:' must be the id of a *.vocabulary.yaml file of the project or of a referenced package.");

    /// <summary>A report names a form that is not there.</summary>
    public static SpecDiagnosticDescriptor UnknownForm { get; } = Error(
        "TR0031", "Unknown form", "there is no form '{0}'; {1}",
        "The report's 'form:' must be the id of a *.form.yaml file of the project or of a referenced package.");

    /// <summary>An indicator is not in the vocabulary.</summary>
    public static SpecDiagnosticDescriptor UnknownIndicator { get; } = Error(
        "TR0032", "Unknown indicator", "there is no indicator '{0}' {1}; {2}",
        "Use an id of the vocabulary, or declare the indicator under 'indicators:' of the report.");

    /// <summary>A slot is none of the known ones.</summary>
    public static SpecDiagnosticDescriptor UnknownSlot { get; } = Error(
        "TR0033", "Unknown slot", "'{0}' is no slot of '{1}'; {2}",
        "A slot says what is stated of an indicator: its level, growth, rank by level and so on.");

    /// <summary>An indicator lacks the measure a slot needs.</summary>
    public static SpecDiagnosticDescriptor SlotNotOfIndicator { get; } = Error(
        "TR0034", "The indicator has no such slot", "'{0}' has no '{1}'; {2}",
        "The vocabulary lists the measures an indicator has; a rank or change needs the measure it is of as well.");

    /// <summary>Two specs of one kind have one id.</summary>
    public static SpecDiagnosticDescriptor DuplicateId { get; } = Error(
        "TR0035", "Duplicate id", "the {0} '{1}' is declared in '{2}' too",
        "Ids are unique among all specs of a kind. Rename one; where two places share a spelling, add the region code to the name.");

    /// <summary>Two specs generate one type name.</summary>
    public static SpecDiagnosticDescriptor DuplicateTypeName { get; } = Error(
        "TR0036", "Duplicate type name", "the type name '{0}' is generated by '{1}' too; set 'typeName:' in one of them",
        "Two types of one name don't compile. Give one of the specs a 'typeName:' of its own.");

    /// <summary>An id makes no C# identifier, or one that clashes.</summary>
    public static SpecDiagnosticDescriptor BadMemberName { get; } = Error(
        "TR0037", "Id gives no usable C# name", "'{0}' gives the C# name '{1}', which {2}",
        "The id in Pascal case becomes a name of generated code. Choose another id, or for a form or report set 'typeName:'.");

    /// <summary>A report declares an indicator that the vocabulary has.</summary>
    public static SpecDiagnosticDescriptor IndicatorInVocabulary { get; } = Error(
        "TR0038", "The vocabulary has this indicator", "the indicator '{0}' is in the vocabulary '{1}' already",
        "A report's own indicators add to the vocabulary and never change it. Delete the entry or choose another id.");

    /// <summary>A text is a name and a look-alike at once.</summary>
    public static SpecDiagnosticDescriptor NameIsLookalike { get; } = Error(
        "TR0039", "Name and look-alike at once", "'{0}' is a name of the indicator '{1}' and can't be a look-alike too",
        "A look-alike is something else than the indicator. Decide which it is.");

    /// <summary>Two indicators go by one name, and nothing tells them apart.</summary>
    public static SpecDiagnosticDescriptor NameOfTwo { get; } = Error(
        "TR0040", "Name of two indicators", "'{0}' is a name of the indicator '{1}' too; nothing tells the two apart",
        "Leave the name to one of them, or tell them apart by 'needs:' or 'additionsTo:'.");

    /// <summary>All kinds in the order of their codes.</summary>
    public static EquatableArray<SpecDiagnosticDescriptor> All => Table.Value;

    // Made when it is asked for: nobody promises in which order the parts of the class are initialised.
    private static readonly Lazy<EquatableArray<SpecDiagnosticDescriptor>> Table = new(MakeTable);

    private static EquatableArray<SpecDiagnosticDescriptor> MakeTable() =>
    [
        SyntaxError, EmptyFile, LostCharacters, TooDeep, TooLarge, AnchorOrTag, SeveralDocuments, UnknownKind,
        DuplicateKey, UnknownKey, MissingKey, WrongType, UnknownValue, BadValue, BadId, BadRegionCode, DuplicateItem, BadDate,
        UnknownVocabulary, UnknownForm, UnknownIndicator, UnknownSlot, SlotNotOfIndicator, DuplicateId, DuplicateTypeName,
        BadMemberName, IndicatorInVocabulary, NameIsLookalike, NameOfTwo,
        TextRefused, HeadingNotInText, ListNotInText, FactNotStated, FactWithoutNumber, FactUnreadable, FactAmbiguous, UnitDoesNotFit,
        ImplausibleValue, KnownDamageNotInText, ListOfOtherLength, GlossaryOfOtherLength, TextSaysOtherwise, FactNotDeclared,
        ReadingWithoutEffect,
        RegionMismatch, UnknownRegionCode, ReplacedRegionCode, UnknownRegionTable,
    ];

    /// <summary>The kind of a code.</summary>
    /// <param name="code">The code.</param>
    /// <exception cref="InvalidOperationException">There is no such code.</exception>
    public static SpecDiagnosticDescriptor Find(string code) => All.First(descriptor => descriptor.Code == code);

    private static SpecDiagnosticDescriptor Error(string code, string title, string message, string help) =>
        new(code, title, message, SpecSeverity.Error, help);

    private static SpecDiagnosticDescriptor Warning(string code, string title, string message, string help) =>
        new(code, title, message, SpecSeverity.Warning, help);
}
