using System.Globalization;
using System.Reflection;
using System.Text;

namespace TypedReports.Tests;

/// <summary>
/// What a program can call, recorded: a change of it is seen in the commit that makes it. UPDATE_API=1 writes the record anew.
/// </summary>
public class PublicApiTests
{
    private static readonly string s_record = Repository.Path("src", "TypedReports", "PublicApi.txt");

    [Fact]
    public void The_public_surface_is_the_recorded_one()
    {
        var found = Describe(typeof(Report).Assembly);
        if (Environment.GetEnvironmentVariable("UPDATE_API") == "1")
        {
            File.WriteAllText(s_record, found);
        }

        Assert.Equal(File.ReadAllText(s_record), found);
    }

    private static string Describe(Assembly assembly)
    {
        var api = new StringBuilder();
        foreach (var type in assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal))
        {
            api.Append(CultureInfo.InvariantCulture, $"{Kind(type)} {Name(type)}{Bases(type)}\n");
            var members = type
                .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
                .Select(Line)
                .OfType<string>()
                .Order(StringComparer.Ordinal);
            foreach (var member in members)
            {
                api.Append(CultureInfo.InvariantCulture, $"  {member}\n");
            }
        }

        return api.ToString();
    }

    private static string Kind(Type type) => type switch
    {
        { IsEnum: true } => "enum",
        { IsInterface: true } => "interface",
        { IsValueType: true } => "struct",
        { IsAbstract: true, IsSealed: true } => "static class",
        { IsAbstract: true } => "abstract class",
        { IsSealed: true } => "sealed class",
        _ => "class",
    };

    private static string Bases(Type type)
    {
        var bases = new[] { type.BaseType }.Where(b => b is not null && b != typeof(object) && b != typeof(ValueType) && b != typeof(Enum)).Select(b => Name(b!));
        var all = bases.Concat(type.IsEnum ? [] : type.GetInterfaces().Select(Name).Order(StringComparer.Ordinal)).ToList();
        return all.Count == 0 ? "" : " : " + string.Join(", ", all);
    }

    private static string? Line(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true, IsPublic: true } constant => string.Create(CultureInfo.InvariantCulture, $"{constant.Name} = {constant.GetRawConstantValue()}"),
        FieldInfo field => IsSeen(field.IsPublic, field.IsFamily, field.IsFamilyOrAssembly) && !field.IsSpecialName ? $"{Static(field.IsStatic)}{Name(field.FieldType)} {field.Name}" : null,
        ConstructorInfo made => IsSeen(made) ? $"new({Parameters(made)})" : null,
        MethodInfo { IsSpecialName: true } special when !special.Name.StartsWith("op_", StringComparison.Ordinal) => null,
        MethodInfo method => IsSeen(method) && !method.Name.Contains('<', StringComparison.Ordinal)
            ? $"{Static(method.IsStatic)}{Virtual(method)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})"
            : null,
        PropertyInfo property => property.GetMethod is { } get && IsSeen(get)
            ? $"{Static(get.IsStatic)}{Virtual(get)}{Name(property.PropertyType)} {property.Name} {{ get;{(property.SetMethod is { } set && IsSeen(set) ? " init/set;" : "")} }}"
            : null,
        _ => null,
    };

    private static bool IsSeen(MethodBase method) => IsSeen(method.IsPublic, method.IsFamily, method.IsFamilyOrAssembly);

    private static bool IsSeen(bool isPublic, bool isProtected, bool isProtectedInternal) => isPublic || isProtected || isProtectedInternal;

    private static string Static(bool isStatic) => isStatic ? "static " : "";

    private static string Virtual(MethodInfo method) => method.IsAbstract ? "abstract " : method.IsVirtual && !method.IsFinal ? "virtual " : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(p => (p.IsOut ? "out " : "") + Name(p.ParameterType) + " " + p.Name));

    private static string Name(Type type)
    {
        if (type.IsByRef || type.IsArray)
        {
            return Name(type.GetElementType()!) + (type.IsArray ? "[]" : "");
        }

        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        var name = (type.IsNested ? Name(type.DeclaringType!) + "." : type.Namespace is "System" or null ? "" : type.Namespace + ".") + type.Name.Split('`')[0];
        return type.IsGenericType ? name + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">" : name;
    }
}
