namespace TypedReports.Specs.Emitting;

/// <summary>The mark that tools know generated types by.</summary>
internal static class GeneratedCode
{
    public static string Attribute { get; } =
        $"[global::System.CodeDom.Compiler.GeneratedCode(\"TypedReports\", {CSharpText.Literal(typeof(GeneratedCode).Assembly.GetName().Version?.ToString(3))})]";
}
