using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Diagnostics;

namespace GovInfoDisclosure.Localisation;

/// <summary>The JSON of what localisation found, members of a report in the answer of a check. Names and order are a contract.</summary>
internal static class LocalisationJson
{
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
        writer.WriteString("component", repair.Component);
        writer.WriteNumber("rank", repair.Rank);
        writer.WriteBoolean("unique", repair.IsUnique);
        writer.WriteBoolean("minimal", repair.IsMinimal);
        writer.WriteNumber("likelihood", repair.Likelihood);
        writer.WriteString("mechanism", EnumWordJsonConverter<Mechanism>.WordFor(repair.Mechanism));
        writer.WriteString("message", repair.Message(language));
        WriteList(writer, "changes", repair.Changes, Write);
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
        WriteTexts(writer, "clears", change.Clears);
        if (change.Problem is { } problem)
            writer.WriteString("problem", problem);
    }

    private static Repair ReadRepair(JsonElement json) => new(json.Text("id"), json.Text("component"))
    {
        Rank = json.Number("rank") ?? throw new JsonException("The member rank is missing."),
        IsUnique = json.Flag("unique"),
        IsMinimal = json.Flag("minimal"),
        Likelihood = json.Share("likelihood"),
        Mechanism = EnumWordJsonConverter<Mechanism>.Find(json.Text("mechanism")),
        Changes = json.List("changes", c => new RepairChange(c.Text("pointer"), c.LargeNumber("from"), c.LargeNumber("to"))
        {
            Min = c.LargeNumber("min"),
            Max = c.LargeNumber("max"),
            Mechanism = c.OptionalText("mechanism") is { } word ? EnumWordJsonConverter<Mechanism>.Find(word) : Mechanism.Other,
            Clears = c.List("clears", f => f.AsText()),
            Problem = c.OptionalText("problem"),
        }),
        Clears = json.List("clears", f => f.AsText()),
        UnsettledBy = json.List("unsettledBy", p => p.AsText()),
    };

    private static void WriteList<T>(Utf8JsonWriter writer, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        foreach (T item in items)
        {
            writer.WriteStartObject();
            write(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
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
