namespace TypedReports.Specs.Emitting;

/// <summary>Prints what a report's specification tells the runtime.</summary>
internal static class ReportDefinitionEmitter
{
    public static void Emit(SourceWriter writer, ReportType type)
    {
        var report = type.Report;
        var form = type.OwnIndicators.IsEmpty
            ? type.FormTypeName + ".Form"
            : type.FormTypeName + ".Form.With(" + string.Join(", ", type.OwnIndicators.Select(static i => i.TypeName + ".Definition")) + ")";
        writer
            .Line(Docs.Summary("What the specification of this report says."))
            .Line($"public static {Names.ReportDefinition} Definition {{ get; }} = new()")
            .Open()
            .Line($"Id = {CSharpText.Literal(report.Id)},")
            .Line($"Form = {form},");
        Optional(writer, "Title", report.Title);
        Region(writer, report);
        writer
            .Line($"Year = {CSharpText.Literal(report.Year)},")
            .Line($"ReviewYear = {CSharpText.Literal(report.ReviewYear)},");
        Optional(writer, "Session", report.Session);
        Optional(writer, "Date", report.Date);
        if (!report.Sections.IsEmpty)
        {
            writer.Line("Sections =").Line("[");
            foreach (var section in report.Sections)
            {
                writer.Line($"    new({CSharpText.Literal(section.Heading)}, {Names.Member(section.Role)}),");
            }

            writer.Line("],");
        }

        if (!report.Lists.IsEmpty)
        {
            writer.Line("Lists =").Line("[");
            foreach (var list in report.Lists)
            {
                writer.Line($"    new({CSharpText.Literal(list.Title)}, {CSharpText.Literal(list.Items)}),");
            }

            writer.Line("],");
        }

        if (report.Glossary is { } terms)
        {
            writer.Line($"Glossary = {CSharpText.Literal(terms)},");
        }

        if (!report.KnownDamage.IsEmpty)
        {
            writer.Line($"KnownDamage = {CSharpText.Literals(report.KnownDamage.Select(static d => d.Text))},");
        }

        if (!type.Readings.IsEmpty)
        {
            writer.Line("Readings =").Line("[");
            foreach (var reading in type.Readings)
            {
                var slot = reading.Slot is { } stated ? ", " + Names.Member(stated) : "";
                writer.Line($"    new({CSharpText.Literal(reading.Text)}, {CSharpText.Literal(reading.Indicator)}{slot}),");
            }

            writer.Line("],");
        }

        writer.Line("Facts =").Line("[");
        foreach (var horizon in type.Horizons)
        {
            foreach (var indicator in horizon.Indicators)
            {
                var slots = string.Join(", ", indicator.Slots.Select(static s => Names.Member(s.Slot)));
                writer.Line($"    new({Names.Member(horizon.Horizon)}, {CSharpText.Literal(indicator.Id)}, {slots}),");
            }
        }

        writer.Line("],").Close(";");
    }

    private static void Region(SourceWriter writer, ReportSpec report)
    {
        var region = report.Region;
        writer.Line($"Region = new()").Open();
        Optional(writer, "Name", region.Name);
        Optional(writer, "English", region.English);
        Optional(writer, "Code", region.Code);
        if (!region.Parents.IsEmpty)
        {
            writer.Line($"Parents = {CSharpText.Literals(region.Parents)},");
        }

        writer.Line($"Level = {CSharpText.Literal(report.Level.ToRecordName())},").Close(",");
    }

    private static void Optional(SourceWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.Line($"{name} = {CSharpText.Literal(value)},");
        }
    }
}
