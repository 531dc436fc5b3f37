using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Diagnostics;

namespace GovInfoDisclosure.Localisation;

/// <summary>The JSON of what localisation found, members of a report in the answer of a check. Names and order are a contract.</summary>
internal static class LocalisationJson
{
    private const string Offset = "offset";

    public static void Write(Utf8JsonWriter writer, LocalisationResult result, Language language)
    {
        WriteList(writer, "localisation", result.Components, (w, c) =>
        {
            w.WriteString("component", c.Component);
            w.WriteString("status", EnumWordJsonConverter<LocalisationStatus>.WordFor(c.Status));
            WriteNumber(w, "minimum", c.Minimum);
            w.WriteNumber("alternatives", c.Alternatives);
            w.WriteNumber("listed", c.Listed);
        });
        WriteList(writer, "repairs", result.Repairs, (w, r) => Write(w, r, language));
        WriteList(writer, "problems", result.Problems, (w, p) =>
        {
            w.WriteString("id", p.Id);
            w.WriteString("kind", EnumWordJsonConverter<ProblemKind>.WordFor(p.Kind));
            w.WriteString("severity", EnumWordJsonConverter<FindingSeverity>.WordFor(p.Severity));
            w.WriteString("pointer", p.Pointer);
            WriteTexts(w, "findings", p.Findings);
            WriteTexts(w, "repairs", p.Repairs);
        });
    }

    /// <exception cref="JsonException">A member is of another type, or has a value that is not allowed.</exception>
    public static LocalisationResult Read(JsonElement json) => new()
    {
        Components = json.List("localisation", c => new ComponentLocalisation(
            c.Text("component"), EnumWordJsonConverter<LocalisationStatus>.Find(c.Text("status")), c.Number("minimum"),
            c.Number("alternatives") ?? 0, c.Number("listed") ?? 0)),
        Repairs = json.List("repairs", ReadRepair),
        Problems = json.List("problems", p => new Problem(
            p.Text("id"), EnumWordJsonConverter<ProblemKind>.Find(p.Text("kind")),
            EnumWordJsonConverter<FindingSeverity>.Find(p.Text("severity")), p.Text("pointer"))
        {
            Findings = p.List("findings", f => f.AsText()),
            Repairs = p.List("repairs", r => r.AsText()),
        }),
    };

    private static void Write(Utf8JsonWriter writer, Repair repair, Language language)
    {
        writer.WriteString("id", repair.Id);
        if (repair.Component.Length > 0)
            writer.WriteString("component", repair.Component);
        writer.WriteNumber("rank", repair.Rank);
        writer.WriteBoolean("unique", repair.IsUnique);
        writer.WriteBoolean("minimal", repair.IsMinimal);
        writer.WriteNumber("likelihood", repair.Likelihood);
        writer.WriteString("mechanism", EnumWordJsonConverter<Mechanism>.WordFor(repair.Mechanism));
        writer.WriteString("message", repair.Message(language));
        writer.WriteStartArray("changes");
        WriteObjects(writer, repair.Changes, Write);
        WriteObjects(writer, repair.TextChanges, Write);
        writer.WriteEndArray();
        WriteTexts(writer, "clears", repair.Clears);
        WriteTexts(writer, "unsettledBy", repair.UnsettledBy);
    }

    private static void Write(Utf8JsonWriter writer, RepairChange change)
    {
        writer.WriteString("pointer", change.Pointer);
        WriteNumber(writer, "from", change.From);
        WriteNumber(writer, "to", change.To);
        if (change.Min is { } least)
            writer.WriteNumber("min", least);
        if (change.Max is { } most)
            writer.WriteNumber("max", most);

        writer.WriteString("mechanism", EnumWordJsonConverter<Mechanism>.WordFor(change.Mechanism));
        WriteEffect(writer, change.Clears, change.Problem);
    }

    private static void Write(Utf8JsonWriter writer, TextChange change)
    {
        writer.WriteString("pointer", change.Pointer);
        writer.WriteNumber(Offset, change.Offset);
        writer.WriteNumber("length", change.Length);
        writer.WriteString("from", change.From);
        writer.WriteString("to", change.To);
        WriteEffect(writer, change.Clears, change.Problem);
    }

    private static void WriteEffect(Utf8JsonWriter writer, ImmutableArray<string> clears, string? problem)
    {
        WriteTexts(writer, "clears", clears);
        if (problem is not null)
            writer.WriteString("problem", problem);
    }

    private static Repair ReadRepair(JsonElement json)
    {
        ILookup<bool, JsonElement> changes = json.List("changes", c => c).ToLookup(IsOfText);
        return new(json.Text("id"), json.OptionalText("component") ?? "")
        {
            Rank = json.Number("rank") ?? throw new JsonException("The member rank is missing."),
            IsUnique = json.Flag("unique"),
            IsMinimal = json.Flag("minimal"),
            Likelihood = json.Share("likelihood"),
            Mechanism = EnumWordJsonConverter<Mechanism>.Find(json.Text("mechanism")),
            Changes = [.. changes[false].Select(ReadChange)],
            TextChanges = [.. changes[true].Select(ReadTextChange)],
            Clears = json.List("clears", f => f.AsText()),
            UnsettledBy = json.List("unsettledBy", p => p.AsText()),
        };
    }

    // Only changes of words have a place in a text.
    private static bool IsOfText(JsonElement change) => change.ValueKind == JsonValueKind.Object && change.TryGetProperty(Offset, out _);

    private static RepairChange ReadChange(JsonElement json) =>
        new(json.Text("pointer"), json.LargeNumber("from"), json.LargeNumber("to"))
        {
            Min = json.LargeNumber("min"),
            Max = json.LargeNumber("max"),
            Mechanism = json.OptionalText("mechanism") is { } word ? EnumWordJsonConverter<Mechanism>.Find(word) : Mechanism.Other,
            Clears = json.List("clears", f => f.AsText()),
            Problem = json.OptionalText("problem"),
        };

    private static TextChange ReadTextChange(JsonElement json) =>
        new(json.Text("pointer"), json.Number(Offset) ?? 0, json.Text("from"), json.Text("to"))
        {
            Clears = json.List("clears", f => f.AsText()),
            Problem = json.OptionalText("problem"),
        };

    private static void WriteList<T>(Utf8JsonWriter writer, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        WriteObjects(writer, items, write);
        writer.WriteEndArray();
    }

    private static void WriteObjects<T>(Utf8JsonWriter writer, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        foreach (T item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, ImmutableArray<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (string text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, long? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }
}
