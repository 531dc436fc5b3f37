using System.Collections.Immutable;
using System.Text.Json.Nodes;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.Indicators;
using GovInfoDisclosure.JsonSchema.Data;

namespace GovInfoDisclosure.JsonSchema;

/// <summary>The indicators as JSON, for programs without .NET: numerator and denominator as coefficients over JSON pointers.</summary>
public static class IndicatorData
{
    /// <summary>An indicator: what it is called, how it is computed on each edition of the form, and how it is printed.</summary>
    public static string For(Indicator indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return JsonLayout.Write(new JsonObject
        {
            [PublishedFormat.Member] = PublishedFormat.Version,
            ["id"] = indicator.Id,
            ["label"] = JsonValues.Of(indicator.Label),
            ["formula"] = JsonValues.Of(indicator.Formula),
            ["unit"] = Indicator.Unit,
            ["decimals"] = Rate.Decimals,
            ["source"] = indicator.Source,
            ["editions"] = new JsonObject(indicator.Formulas.Select(f => KeyValuePair.Create<string, JsonNode?>(
                DisclosureForm.For(f.Edition).Code,
                new JsonObject { ["numerator"] = Terms(f.Numerator), ["denominator"] = Terms(f.Denominator) }))),
        });
    }

    private static JsonArray Terms(ImmutableArray<RelationTerm> terms) => JsonValues.Array(terms.Select(JsonValues.Of));
}
