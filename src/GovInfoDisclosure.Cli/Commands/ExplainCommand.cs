using System.CommandLine;
using System.CommandLine.Parsing;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Forms;
using GovInfoDisclosure.JsonSchema;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo explain</c>: what a rule demands, its source and its messages; what a cell counts and has to agree with.</summary>
internal sealed class ExplainCommand
{
    private const int MostNamed = 8;
    private const string RulePrefix = "GID";

    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Argument<string[]> _words;
    private readonly Choice<FormEdition?> _edition;

    public ExplainCommand(Command command, Streams streams, Language language)
    {
        _streams = streams;
        _language = language;
        // As for files: with the widest arity all errors are in the user's language.
        _words = new Argument<string[]>("RULE|CELL") { Arity = ArgumentArity.ZeroOrMore, Description = ExplainTexts.Words.In(language) };
        _edition = EditionChoice.Of(ExplainTexts.EditionOption, language);
        command.Add(_words);
        command.Add(_edition.Option);
        command.Validators.Add(Validate);
    }

    public int Run(ParseResult arguments)
    {
        string[] words = arguments.GetRequiredValue(_words);
        if (words is [var id] && Find(id) is { } rule)
        {
            _streams.Output.Write(RulePages.Of(rule, _language));
            return ExitCode.Success;
        }

        IEnumerable<DisclosureForm> forms =
            _edition.ValueIn(arguments) is { } edition ? [DisclosureForm.For(edition)] : DisclosureForm.All.Reverse();
        FormCell[] cells = [.. forms.Select(f => CellSearch.In(f, words)).FirstOrDefault(c => c.Length > 0) ?? []];
        if (cells is not [var cell])
            return Refuse(words, cells);
        Screen.On(_streams.Output).Print(new CellLines(_language).Of(cell));
        return ExitCode.Success;
    }

    private int Refuse(string[] words, FormCell[] cells)
    {
        string written = string.Join(' ', words);
        _streams.Error.WriteLine(cells.Length == 0
            ? ExplainTexts.NoSuchCell.With(_language, written)
            : ExplainTexts.SeveralCells.With(_language, written, cells.Length));
        foreach (FormCell cell in cells.Take(MostNamed))
            _streams.Error.WriteLine($"  {cell.FullLabel.In(_language)}");
        if (cells.Length > MostNamed)
            _streams.Error.WriteLine("  …");
        return ExitCode.Failure;
    }

    private void Validate(CommandResult result)
    {
        string[] words = [.. result.GetResult(_words)?.Tokens.Select(t => t.Value) ?? []];
        bool isRule = words.Length > 0 && words[0].StartsWith(RulePrefix, StringComparison.OrdinalIgnoreCase);
        if (words.Length == 0 || (isRule && words.Length > 1))
            result.AddError(ExplainTexts.NothingNamed.In(_language));
        else if (isRule && Find(words[0]) is null)
            result.AddError(Texts.NoSuchRule.With(_language, words[0], string.Join(' ', Rules.All)));
    }

    private static Rule? Find(string word) => Rules.Find(word.ToUpperInvariant());
}
