using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Tests.Json;

/// <summary>One part of a report: the names of its place, its type, and its value.</summary>
internal sealed record ReportPart(string[] Names, Type Type, object Value)
{
    // In edition 2019 this name is the row itself, in others it is no part of the form.
    private const string Transparent = nameof(OtherOutcomes.AsRow);

    /// <summary>All types of parts of reports.</summary>
    public static IEnumerable<Type> Types => typeof(DisclosureReport).Assembly.GetTypes()
        .Where(t => t.GetCustomAttribute<JsonConverterAttribute>()?.ConverterType == typeof(ReportPartJsonConverter));

    /// <summary>All parts that the JSON of the report has, found by walking the properties.</summary>
    public static IEnumerable<(ReportPart Part, JsonElement Json)> Of(DisclosureReport report)
    {
        JsonElement root = JsonElement.Parse(ReportJson.Write(report));
        return Below([], report).Select(p => (p, Find(root, p.Names))).Where(p => p.Item2.ValueKind != JsonValueKind.Undefined);
    }

    private static IEnumerable<ReportPart> Below(string[] names, object value) => value.GetType().GetProperties()
        .Where(p => p.GetIndexParameters().Length == 0)
        .SelectMany(p => PartsOf(
            p.Name == Transparent ? names : [.. names, JsonNamingPolicy.CamelCase.ConvertName(p.Name)], p.GetValue(value)))
        .Where(p => p.Names is not [.., "other"] || p.Type == typeof(OtherOutcomes) || IsRow(p));

    private static bool IsRow(ReportPart part) => part.Value is ApplicantFigures { Total: not null };

    private static IEnumerable<ReportPart> PartsOf(string[] names, object? value) => value switch
    {
        null or string => [],
        IEnumerable items => items.Cast<object>().SelectMany((item, i) => PartsOf([.. names, $"{i}"], item)),
        _ when Types.Contains(value.GetType()) => Below(names, value).Prepend(new(names, value.GetType(), value)),
        _ => [],
    };

    private static JsonElement Find(JsonElement json, string[] names)
    {
        foreach (string name in names)
        {
            if (json.ValueKind == JsonValueKind.Array)
                json = json[int.Parse(name)];
            else if (json.ValueKind != JsonValueKind.Object || !json.TryGetProperty(name, out json))
                return default;
        }

        return json;
    }
}
