using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>--accept</c>, <c>--reason</c> and <c>--until</c>: findings that are kept as they are.</summary>
internal sealed class AcceptOptions
{
    private readonly Language _language;
    private readonly SettingsOptions _settings;
    private readonly Option<string[]> _accept;
    private readonly Option<string?> _reason;
    private readonly Option<string?> _until;

    public AcceptOptions(Command command, SettingsOptions settings, Language language)
    {
        _language = language;
        _settings = settings;
        _accept = new("--accept") { HelpName = "RULE", Description = Texts.AcceptOption.In(language) };
        // The checks are below: which of them is without its value matters here.
        _accept.Arity = ArgumentArity.ZeroOrMore;
        _reason = new("--reason") { HelpName = "TEXT", Description = Texts.ReasonOption.In(language) };
        _reason.DemandValue(language);
        _until = new("--until") { HelpName = "DATE", Description = Texts.UntilOption.In(language) };
        _until.DemandValue(language);
        foreach (Option option in new Option[] { _accept, _reason, _until })
            command.Add(option);
        command.Validators.Add(Validate);
    }

    /// <summary>What is to be accepted; null: nothing.</summary>
    public Acceptance? In(ParseResult arguments) => arguments.GetValue(_accept) is { Length: > 0 } words
        ? new([.. words.Select(w => Rules.Find(w.ToUpperInvariant())?.Id ?? w)], arguments.GetRequiredValue(_reason)!, DateIn(arguments))
        : null;

    private DateOnly? DateIn(ParseResult arguments) =>
        arguments.GetValue(_until) is { } word && TryDate(word, out DateOnly date) ? date : null;

    private void Validate(CommandResult result)
    {
        string[] words = [.. WordsOf(result, _accept)];
        foreach (string word in words.Where(w => Rules.Find(w.ToUpperInvariant()) is null && !Acceptance.IsId(w)))
            result.AddError(Texts.NoSuchRule.With(_language, word, string.Join(' ', Rules.All)));
        foreach (string word in WordsOf(result, _until).Where(w => !TryDate(w, out _)))
            result.AddError(Texts.NotADate.With(_language, _until.Name, word));
        if (result.GetResult(_accept) is { Implicit: false } given && given.IdentifierTokenCount > words.Length)
        {
            result.AddError(Texts.ValueMissing.With(_language, _accept.Name, _accept.HelpName!));
            return;
        }

        foreach (Option option in new[] { _reason, _until }.Where(o => words.Length == 0 && WordsOf(result, o).Any()))
            result.AddError(Texts.OnlyWithAccept.With(_language, option.Name));
        if (words.Length == 0)
            return;
        if (WordsOf(result, _reason).All(string.IsNullOrWhiteSpace))
            result.AddError(Texts.ReasonMissing.In(_language));
        if (_settings.AreOff(result))
            result.AddError(Texts.NotWithNoSettings.With(_language, _accept.Name));
    }

    private static IEnumerable<string> WordsOf(CommandResult result, Option option) =>
        result.GetResult(option)?.Tokens.Select(t => t.Value) ?? [];

    private static bool TryDate(string word, out DateOnly date) =>
        DateOnly.TryParseExact(word, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
