// The README of the package shows the regions; PackageReadmeTests compares and runs them.
#region README
using System.Text.Json;
using GovInfoDisclosure;
using GovInfoDisclosure.JsonSchema;

#endregion

// Outside the namespace of the library, as any user of it.
namespace Readme;

internal static class Sample
{
    // Named like the class of the system, so that the README shows what a program contains.
    public static void Run(TextWriter Console)
    {
        #region README
        // The schema for a validator in any language; ReportSchema.For(edition) is the schema of one edition.
        using JsonDocument schema = JsonDocument.Parse(ReportSchema.Any);
        Console.WriteLine(schema.RootElement.GetProperty("$schema"));

        // The form as data: here the tables with their official labels.
        using JsonDocument form = JsonDocument.Parse(FormData.For(FormEdition.Edition2021));
        foreach (JsonElement table in form.RootElement.GetProperty("tables").EnumerateArray())
            Console.WriteLine($"{table.GetProperty("pointer")} {table.GetProperty("label").GetProperty("zh")}");

        // A rule as data; RulePages.Of(rule, language) is the same rule as a page for people.
        using JsonDocument rule = JsonDocument.Parse(RuleData.For(Rules.RequestRowTotal));
        int relations = rule.RootElement.GetProperty("relations").GetProperty("2021").GetArrayLength();
        Console.WriteLine($"{rule.RootElement.GetProperty("id")} checks {relations} relations");
        #endregion
    }
}
