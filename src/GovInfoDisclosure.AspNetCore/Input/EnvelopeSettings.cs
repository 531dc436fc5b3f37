using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using GovInfoDisclosure.Validation;

namespace GovInfoDisclosure.AspNetCore.Input;

/// <summary>The findings that an envelope accepts: ids, or entries as in a file <c>govinfo.json</c>.</summary>
internal static class EnvelopeSettings
{
    /// <summary>Reads the member <c>accepted</c>; null if it is not allowed.</summary>
    public static ImmutableArray<AcceptedFinding>? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Array)
            return null;
        var accepted = ImmutableArray.CreateBuilder<AcceptedFinding>(json.GetArrayLength());
        foreach (JsonElement item in json.EnumerateArray())
        {
            if (item.ValueKind == JsonValueKind.String)
                accepted.Add(new(item.GetString()!, ""));
            else if (CheckSettings.Read(Encoding.UTF8.GetBytes($$"""{"accepted":[{{item.GetRawText()}}]}""")).Settings is { } settings)
                accepted.AddRange(settings.Accepted);
            else
                return null;
        }

        return accepted.ToImmutable();
    }
}
