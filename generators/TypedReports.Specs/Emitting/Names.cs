namespace TypedReports.Specs.Emitting;

/// <summary>Names of the runtime, qualified: a consumer's own <c>Money</c> must not change what generated code means.</summary>
internal static class Names
{
    public const string Runtime = "global::TypedReports.";
    public const string Definitions = "global::TypedReports.Definitions.";
    public const string Report = Runtime + "Report";
    public const string Reading = Runtime + "ReportReading";
    public const string Reader = Runtime + "ReportReader";
    public const string Options = Runtime + "ReportOptions";
    public const string Exception = Runtime + "ReportException";
    public const string Slots = Runtime + "HorizonSlots";
    public const string Slot = Runtime + "FactSlot";
    public const string Horizon = Runtime + "Horizon";
    public const string IndicatorFacts = Runtime + "IndicatorFacts";
    public const string HorizonFacts = Runtime + "HorizonFacts";
    public const string FormDefinition = Definitions + "FormDefinition";
    public const string ReportDefinition = Definitions + "ReportDefinition";
    public const string RegionTable = Definitions + "RegionTable";
    public const string IndicatorDefinition = Definitions + "IndicatorDefinition";

    /// <summary>The type of a slot's member.</summary>
    public static string Fact(SlotMember slot) => Runtime + "Fact<" + Runtime + slot.ValueType + ">";

    /// <summary>A member of one of the runtime's enumerations.</summary>
    public static string Member<T>(T value)
        where T : struct, Enum => Runtime + typeof(T).Name + "." + value;
}
