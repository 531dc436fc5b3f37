using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.JsonSchema.Schemas;

/// <summary>
/// The titles of objects, which generators of code take for names of types: as the model of .NET has them, and where it has none the
/// name of the member.
/// </summary>
internal static class TypeNames
{
    public const string Report = "AnnualReport";

    /// <summary>The name of an object that is a member.</summary>
    public static string Of(string jsonName) => jsonName switch
    {
        "period" => "ReportPeriod",
        "parts" => "NarrativePart",
        "denied" or "unableToProvide" or "notProcessed" or "other" => $"{Pascal(jsonName)}Outcomes",
        _ => Pascal(jsonName),
    };

    /// <summary>The name of the figures of a row: one for all rows of the table with the same columns, after the first of them.</summary>
    public static string Of(FormRow row) => (row.Table.Blocks.Length == 1 ? row.Table.JsonName : FirstLike(row).JsonName) switch
    {
        "requests" => "ApplicantFigures",
        "reviewAndLitigation" => "CaseFigures",
        "governmentRules" => "DocumentFigures",
        "licensing" => "ItemFigures",
        "fees" => "FeeFigures",
        string name => $"{Pascal(name)}Figures",
    };

    private static FormRow FirstLike(FormRow row) => row.Table.Rows.First(r => Columns(r).SequenceEqual(Columns(row)));

    private static IEnumerable<(string Name, CellKind Kind, LocalizedText Label)> Columns(FormRow row) =>
        row.Block.Columns.Select(c => (c.JsonName, c.Kind, c.Label));

    private static string Pascal(string jsonName) => char.ToUpperInvariant(jsonName[0]) + jsonName[1..];
}
