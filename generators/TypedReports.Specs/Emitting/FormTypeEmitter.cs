namespace TypedReports.Specs.Emitting;

/// <summary>Prints the files of a form: the report type, its definition, its horizons and an indicator's type each.</summary>
public static class FormTypeEmitter
{
    /// <summary>Prints the files.</summary>
    /// <param name="form">The types, decided.</param>
    /// <returns>The files in a fixed order.</returns>
    public static IReadOnlyList<GeneratedSource> Emit(FormType form)
    {
        var sources = new List<GeneratedSource>
        {
            new(form.TypeName + ".g.cs", Report(form)),
            new(form.TypeName + ".Form.g.cs", Nested(form, writer => Definition(writer, form))),
            new(form.TypeName + ".YearFacts.g.cs", Nested(form, writer => HorizonTypeEmitter.EmitYear(writer, form))),
            new(form.TypeName + ".PlanFacts.g.cs", Nested(form, writer => HorizonTypeEmitter.EmitFiveYears(writer, form))),
        };
        foreach (var indicator in form.Indicators)
        {
            sources.Add(new(
                form.TypeName + "." + indicator.TypeName + ".g.cs",
                Nested(form, writer => IndicatorTypeEmitter.Emit(writer, indicator, form.Accessibility))));
        }

        return sources;
    }

    private static string Nested(FormType form, Action<SourceWriter> emit)
    {
        var writer = new SourceWriter()
            .Header(form.Namespace)
            .Line($"partial record {form.TypeName}")
            .Open();
        emit(writer);
        return writer.Close().ToString();
    }

    private static string Report(FormType form)
    {
        var type = form.TypeName;
        return new SourceWriter()
            .Header(form.Namespace)
            .Line(Docs.Summary($"{CSharpText.Xml(form.Form.Form.English)} ({CSharpText.Xml(form.Form.Form.Chinese)}): any report of this form, read without demands."))
            .Lines(Docs.Rules(form.Form.Form.Sections))
            .Line(GeneratedCode.Attribute)
            .Line($"{form.Accessibility} abstract partial record {type} : {Names.Report}")
            .Open()
            .Lines($$"""
                /// <summary>Makes the typed view of a reading.</summary>
                /// <param name="reading">What was read.</param>
                protected {{type}}({{Names.Reading}} reading)
                    : base(reading)
                {
                }

                /// <summary>What was achieved, or is estimated, in the year that is reported on.</summary>
                public virtual YearFacts Review => new(Slots({{Names.Horizon}}.Review));

                /// <summary>The targets of the year that is planned.</summary>
                public virtual YearFacts Goals => new(Slots({{Names.Horizon}}.Goals));

                /// <summary>What was achieved in the five years that end or run with the year reported on.</summary>
                public virtual PlanFacts FiveYear => new(Slots({{Names.Horizon}}.FiveYear));

                /// <summary>The targets of the five years that begin or run with the year planned.</summary>
                public virtual PlanFacts NextFiveYears => new(Slots({{Names.Horizon}}.NextFiveYears));

                /// <summary>Reads a text without demands: what it doesn't state is null.</summary>
                /// <param name="text">The text.</param>
                /// <param name="options">What the caller knows and the text may not say.</param>
                /// <returns>The report.</returns>
                /// <exception cref="{{Names.Exception}}">The text is too damaged to be read.</exception>
                public static {{type}} Parse(string text, {{Names.Options}}? options = null) =>
                    new Undemanding({{Names.Reader}}.Read(text, Form, options).Accepted());

                /// <summary>Reads a text without demands, or says that it is too damaged to be read.</summary>
                /// <param name="text">The text.</param>
                /// <param name="report">The report; null when the text is too damaged.</param>
                /// <param name="options">What the caller knows and the text may not say.</param>
                /// <returns>Whether the text could be read.</returns>
                public static bool TryParse(string text, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{type}}? report, {{Names.Options}}? options = null) =>
                    TryParse(text, out report, out _, options);

                /// <summary>Reads a text without demands, or says why it is too damaged to be read.</summary>
                /// <param name="text">The text.</param>
                /// <param name="report">The report; null when the text is too damaged.</param>
                /// <param name="reading">What was read all the same, with the reasons.</param>
                /// <param name="options">What the caller knows and the text may not say.</param>
                /// <returns>Whether the text could be read.</returns>
                public static bool TryParse(string text, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out {{type}}? report, out {{Names.Reading}} reading, {{Names.Options}}? options = null)
                {
                    reading = {{Names.Reader}}.Read(text, Form, options);
                    report = reading.IsAccepted ? new Undemanding(reading) : null;
                    return report is not null;
                }

                private sealed record Undemanding : {{type}}
                {
                    public Undemanding({{Names.Reading}} reading)
                        : base(reading)
                    {
                    }
                }
                """)
            .Close()
            .ToString();
    }

    private static void Definition(SourceWriter writer, FormType form)
    {
        var definition = form.Form.ToDefinition();
        writer
            .Line(Docs.Summary("What reports of this form share: their sections and the indicators looked for."))
            .Line($"public static {Names.FormDefinition} Form {{ get; }} = new()")
            .Open()
            .Line($"Id = {CSharpText.Literal(definition.Id)},")
            .Line("Indicators =")
            .Line("[");
        foreach (var indicator in form.Indicators)
        {
            writer.Line($"    {indicator.TypeName}.Definition,");
        }

        writer.Line("],");
        List(writer, "Groups", definition.Groups.Select(static group =>
            $"new() {{ Names = {CSharpText.Literals(group.Names)}, Indicators = {CSharpText.Literals(group.Indicators)}"
            + (group.Measure is { } only ? ", Measure = " + Names.Member(only) : "") + " }"));
        if (definition.Lookalikes.Count > 0)
        {
            writer.Line($"Lookalikes = {CSharpText.Literals(definition.Lookalikes)},");
        }

        if (form.CarriesRegions)
        {
            writer.Line($"Regions = {Names.RegionTable}.Embedded(typeof({form.TypeName}), {CSharpText.Literal(form.Form.Form.Regions + SpecFileName.RegionTableEnding)}),");
        }

        List(writer, "Sections", definition.Sections.Select(static section =>
            $"new() {{ Role = {Names.Member(section.Role)}, Headings = {CSharpText.Literals(section.Headings)}"
            + (section.Openings.Count == 0 ? "" : ", Openings = " + CSharpText.Literals(section.Openings)) + " }"));
        writer.Close(";");
    }

    private static void List(SourceWriter writer, string name, IEnumerable<string> items)
    {
        var lines = items.ToList();
        if (lines.Count == 0)
        {
            return;
        }

        writer.Line(name + " =").Line("[");
        foreach (var line in lines)
        {
            writer.Line("    " + line + ",");
        }

        writer.Line("],");
    }
}
