using System.CommandLine;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>
/// The commands of the tool. Only those that a command line names get their options: each start would pay for the others.
/// </summary>
/// <param name="args">The command line; a word in it may hold several, as completion passes them.</param>
/// <param name="streams">What the commands read and write.</param>
/// <param name="language">The language of help and errors.</param>
/// <param name="finalNames">How many arguments are behind <c>--</c> and so are names of files.</param>
internal sealed class CommandList(string[] args, Streams streams, Language language, int finalNames)
{
    /// <summary>Makes the commands, in the order of the help.</summary>
    public Command[] Make() =>
    [
        Named("read", Texts.ReadCommand, c => new ReadCommand(c, streams, language, finalNames).Run),
        Named("check", Texts.CheckCommand, c => new CheckCommand(c, streams, language, finalNames).Run),
        Named("write", Texts.WriteCommand, c => new WriteCommand(c, streams, language, finalNames).Run),
        Named("fix", FixTexts.Command, c => new FixCommand(c, streams, language, finalNames).Run),
        Named("form", FormTexts.Command, c => new FormCommand(c, streams, language).Run),
        Named("generate", Texts.GenerateCommand, c => new GenerateCommand(c, streams, language).Run),
        Named("aggregate", PanelTexts.AggregateCommand, c => new AggregateCommand(c, streams, language, finalNames).Run),
        Named("coverage", PanelTexts.CoverageCommand, c => new CoverageCommand(c, streams, language, finalNames).Run),
        Named("compare", CompareTexts.Command, c => new CompareCommand(c, streams, language, finalNames).Run),
        Named("schema", Texts.SchemaCommand, c => new SchemaCommand(c, streams, language).Run),
        Named("explain", ExplainTexts.Command, c => new ExplainCommand(c, streams, language).Run),
        Named("serve", Texts.ServeCommand, c => new ServeCommand(c, streams, language).Run),
    ];

    private Command Named(string name, LocalizedText description, Func<Command, Func<ParseResult, int>> complete)
    {
        var command = new Command(name, description.In(language));
        if (Array.Exists(args, a => a.Contains(name, StringComparison.Ordinal)))
            command.SetAction(complete(command));
        return command;
    }
}
