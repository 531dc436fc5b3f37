using System.CommandLine;
using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary>The options of <c>check</c> that bring several reports together.</summary>
internal sealed class PanelOptions
{
    private readonly Option<string[]> _previous;
    private readonly Option<string[]> _units;
    private readonly Option<string?> _coverage;
    private readonly Option<bool> _panel;

    public PanelOptions(Command command, Language language)
    {
        _previous = Several("--previous", "FILE", PanelTexts.PreviousOption, language);
        _units = Several("--units", "FILE|FOLDER…", PanelTexts.UnitsOption, language);
        _coverage = new("--coverage") { HelpName = "FILE", Description = PanelTexts.CoverageOption.In(language) };
        _coverage.DemandValue(language);
        _panel = new("--panel") { Description = PanelTexts.PanelOption.In(language) };
        command.Add(_previous);
        command.Add(_units);
        command.Add(_coverage);
        command.Add(_panel);
        command.Validators.Add(result =>
        {
            bool panel = result.GetResult(_panel) is not null, units = result.GetResult(_units) is not null;
            if (panel && (units || result.GetResult(_previous) is not null))
                result.AddError(PanelTexts.PanelAlone.In(language));
            if (!panel && !units && result.GetResult(_coverage) is not null)
                result.AddError(PanelTexts.CoverageAlone.In(language));
        });
    }

    /// <summary>What the reports are compared with; null if they are checked one by one.</summary>
    public PanelOrder? In(ParseResult arguments)
    {
        bool panel = arguments.GetValue(_panel);
        string[] previous = arguments.GetValue(_previous) ?? [], units = arguments.GetValue(_units) ?? [];
        return panel || previous.Length > 0 || units.Length > 0
            ? new(previous, units, arguments.GetValue(_coverage), panel)
            : null;
    }

    private static Option<string[]> Several(string name, string help, LocalizedText description, Language language)
    {
        var option = new Option<string[]>(name)
        {
            HelpName = help,
            Description = description.In(language),
            AllowMultipleArgumentsPerToken = name == "--units",
            Arity = ArgumentArity.ZeroOrMore,
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 0)
                result.AddError(Texts.ValueMissing.With(language, name, help));
            foreach (string word in result.Tokens.Select(t => t.Value).Where(w => w.Length > 1 && w[0] == '-'))
                result.AddError(Texts.UnknownOption.With(language, word));
        });
        return option;
    }
}
