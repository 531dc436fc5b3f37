using System.CommandLine;
using System.CommandLine.Parsing;
using GovInfoDisclosure.JsonSchema;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo explain</c>: what a rule demands, rests on and says.</summary>
internal sealed class ExplainCommand
{
    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Argument<string[]> _rule;

    public ExplainCommand(Streams streams, Language language)
    {
        _streams = streams;
        _language = language;
        // As for files: with the widest arity all errors are in the user's language.
        _rule = new Argument<string[]>("RULE") { Arity = ArgumentArity.ZeroOrMore, Description = Texts.ExplainRule.In(language) };
        Command = new("explain", Texts.ExplainCommand.In(language)) { _rule };
        Command.Validators.Add(Validate);
        Command.SetAction(Run);
    }

    public Command Command { get; }

    private int Run(ParseResult arguments)
    {
        _streams.Output.Write(RulePages.Of(Find(arguments.GetRequiredValue(_rule)[0])!, _language));
        return ExitCode.Success;
    }

    private void Validate(CommandResult result)
    {
        string[] words = [.. result.GetResult(_rule)?.Tokens.Select(t => t.Value) ?? []];
        if (words.Length != 1)
            result.AddError(Texts.OneRuleOnly.In(_language));
        else if (Find(words[0]) is null)
            result.AddError(Texts.NoSuchRule.With(_language, words[0], string.Join(' ', Rules.All)));
    }

    private static Rule? Find(string word) => Rules.Find(word.ToUpperInvariant());
}
