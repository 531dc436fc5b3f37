using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.Cli.Output;

/// <summary>The findings of <c>check</c> for programs.</summary>
internal static class CheckAnswer
{
    public static string Write(ImmutableArray<CheckedFile> files, Language language)
    {
        // The reports themselves are what `read` prints.
        var result = new CheckResult { Reports = [.. files.Select(f => f.Result with { Report = null })] };
        return JsonDocuments.Write(
            writer => new CheckResultJsonConverter(language).Write(writer, result, JsonSerializerOptions.Default));
    }
}
