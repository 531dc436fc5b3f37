using System.Collections.Immutable;
using System.Text.Json;
using GovInfoDisclosure.Json;

namespace GovInfoDisclosure.Validation.Settings;

/// <summary>Reads the text of a settings file and reports all that is wrong with it at once.</summary>
internal sealed class SettingsReader
{
    private static readonly ImmutableArray<string> RootMembers = [SettingsNames.Schema, SettingsNames.Rules, SettingsNames.Accepted];

    private static readonly ImmutableArray<string> EntryMembers =
    [
        SettingsNames.Finding, SettingsNames.Reason, SettingsNames.Rule, SettingsNames.Pointer, SettingsNames.Agency, SettingsNames.Year,
        SettingsNames.Until,
    ];

    private static readonly ImmutableArray<string> RequiredOfEntry = [SettingsNames.Finding, SettingsNames.Reason];

    private readonly SettingsMembers _json;

    private SettingsReader(SettingsMembers json) => _json = json;

    public static CheckSettingsReadResult Read(ReadOnlySpan<byte> utf8)
    {
        // Editors of Windows write the mark without being asked.
        byte[] text = (utf8.StartsWith("\uFEFF"u8) ? utf8["\uFEFF"u8.Length..] : utf8).ToArray();
        var members = new SettingsMembers(text);
        if (members.Parse() is not { } document)
            return new(null, members.Findings);
        using (document)
        {
            CheckSettings settings = new SettingsReader(members).ReadRoot(document.RootElement);
            return members.Findings.IsEmpty ? new(settings, []) : new(null, members.Findings);
        }
    }

    private CheckSettings ReadRoot(JsonElement root)
    {
        var settings = new CheckSettings();
        foreach ((string name, JsonElement value) in _json.Of(root, "", RootMembers, required: []))
        {
            settings = name switch
            {
                SettingsNames.Schema => settings with { Schema = _json.Text(value, "/" + name) },
                SettingsNames.Rules => settings with { Rules = ReadRules(value) },
                _ => settings with { Accepted = ReadAccepted(value) },
            };
        }

        return settings;
    }

    private ImmutableSortedDictionary<string, FindingSeverity?> ReadRules(JsonElement json)
    {
        const string At = "/" + SettingsNames.Rules;
        var rules = ImmutableSortedDictionary.CreateBuilder<string, FindingSeverity?>(StringComparer.Ordinal);
        foreach ((string id, JsonElement value) in _json.Of(json, At, known: [], required: []))
        {
            string at = $"{At}/{JsonPath.Escape(id)}";
            // Rules of one's own have other ids, which are not known here.
            if (id.StartsWith("GID", StringComparison.Ordinal) && GovInfoDisclosure.Rules.Find(id) is null)
                _json.WrongValue(value, at, SettingsTerms.RuleId, id);
            else if (_json.Text(value, at) is { } word)
                rules[id] = SeverityOf(word, value, at);
        }

        return rules.ToImmutable();
    }

    private FindingSeverity? SeverityOf(string word, JsonElement value, string at)
    {
        switch (word)
        {
            case "error": return FindingSeverity.Error;
            case "warning": return FindingSeverity.Warning;
            case "information": return FindingSeverity.Information;
            case SettingsNames.Off: return null;
            default:
                _json.WrongValue(value, at, SettingsTerms.Severity, word);
                return null;
        }
    }

    private ImmutableArray<AcceptedFinding> ReadAccepted(JsonElement json)
    {
        const string At = "/" + SettingsNames.Accepted;
        if (!_json.Is(json, JsonValueKind.Array, At, JsonTerms.Array))
            return [];
        var entries = ImmutableArray.CreateBuilder<AcceptedFinding>(json.GetArrayLength());
        foreach (JsonElement item in json.EnumerateArray())
            entries.Add(ReadEntry(item, $"{At}/{entries.Count}"));
        return entries.ToImmutable();
    }

    private AcceptedFinding ReadEntry(JsonElement json, string at)
    {
        var entry = new AcceptedFinding("", "");
        foreach ((string name, JsonElement value) in _json.Of(json, at, EntryMembers, RequiredOfEntry))
        {
            string place = $"{at}/{name}";
            entry = name switch
            {
                SettingsNames.Finding => entry with { Finding = _json.FilledText(value, place) ?? "" },
                SettingsNames.Reason => entry with { Reason = _json.FilledText(value, place) ?? "" },
                SettingsNames.Rule => entry with { Rule = _json.Text(value, place) },
                SettingsNames.Pointer => entry with { Pointer = _json.Text(value, place) },
                SettingsNames.Agency => entry with { Agency = _json.Text(value, place) },
                SettingsNames.Year => entry with { Year = _json.Year(value, place) },
                _ => entry with { Until = _json.Date(value, place) },
            };
        }

        return entry;
    }
}
