using System.Globalization;
using System.Reflection;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Tests.Model;

/// <summary>
/// One figure as the typed names reach it from a report: the properties on the way down and the JSON pointer they stand for.
/// Found by walking the views, so a name that the form lacks shows as well as a cell that has no name.
/// </summary>
internal sealed record TypedName(string Pointer, PropertyInfo[] Path)
{
    // The one name that stands for its parent instead of a member below it.
    private const string Transparent = nameof(OtherOutcomes.AsRow);

    public static IReadOnlyList<TypedName> All { get; } =
        [.. Walk("", [], typeof(DisclosureReport).GetProperties().Where(p => IsView(p.PropertyType)))];

    public static TypedName Of(FormCell cell) => All.Single(n => n.Pointer == cell.Pointer);

    public decimal? Get(DisclosureReport report)
    {
        object? value = report;
        foreach (PropertyInfo property in Path)
            value = property.GetValue(value, BindingFlags.DoNotWrapExceptions, null, null, null);
        return value is long count ? count : (decimal?)value;
    }

    /// <summary>A blank report whose object initialisers state this figure only.</summary>
    public DisclosureReport Initialize(FormEdition edition, decimal value)
    {
        object figure = Figure(value);
        foreach (PropertyInfo property in Path.Skip(1).Reverse())
        {
            object view = Activator.CreateInstance(property.DeclaringType!)!;
            Init(property, view, figure);
            figure = view;
        }

        var report = new DisclosureReport(edition);
        Init(Path[0], report, figure);
        return report;
    }

    /// <summary>The report with this figure changed by <c>with</c> at every level.</summary>
    public DisclosureReport Change(DisclosureReport report, decimal value)
    {
        DisclosureReport copy = report with { };
        Init(Path[0], copy, Change(Path[0].GetValue(report)!, 1, value));
        return copy;
    }

    public override string ToString() => string.Join('.', Path.Select(p => p.Name));

    private object Figure(decimal value) =>
        Convert.ChangeType(value, Nullable.GetUnderlyingType(Path[^1].PropertyType)!, CultureInfo.InvariantCulture);

    // Boxing a view copies it, as `with` does.
    private object Change(object view, int level, decimal value)
    {
        object below = level == Path.Length - 1 ? Figure(value) : Change(Path[level].GetValue(view)!, level + 1, value);
        Init(Path[level], view, below);
        return view;
    }

    private static void Init(PropertyInfo property, object target, object value) =>
        property.SetValue(target, value, BindingFlags.DoNotWrapExceptions, null, null, null);

    private static IEnumerable<TypedName> Walk(string pointer, PropertyInfo[] path, IEnumerable<PropertyInfo> properties)
    {
        foreach (PropertyInfo property in properties)
        {
            string below = property.Name == Transparent
                ? pointer
                : $"{pointer}/{char.ToLowerInvariant(property.Name[0])}{property.Name[1..]}";
            if (IsView(property.PropertyType))
            {
                foreach (TypedName name in Walk(below, [.. path, property], property.PropertyType.GetProperties()))
                    yield return name;
            }
            else
            {
                yield return new(below, [.. path, property]);
            }
        }
    }

    private static bool IsView(Type type) => type is { IsValueType: true, Namespace: "GovInfoDisclosure" }
        && type.GetProperties().All(p => IsView(p.PropertyType) || p.PropertyType == typeof(long?) || p.PropertyType == typeof(decimal?));
}
