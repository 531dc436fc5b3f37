using System.CommandLine;
using GovInfoDisclosure.Cli.Input;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>--settings</c> and <c>--no-settings</c>: which settings file is used, if any.</summary>
internal sealed class SettingsOptions
{
    private readonly Option<string?> _file;
    private readonly Option<bool> _off;

    public SettingsOptions(Command command, Language language)
    {
        _file = new("--settings") { HelpName = "FILE", Description = Texts.SettingsOption.In(language) };
        _file.DemandValue(language);
        _off = new("--no-settings") { Description = Texts.NoSettingsOption.In(language) };
        command.Add(_file);
        command.Add(_off);
        command.Validators.Add(result =>
        {
            if (result.GetResult(_file) is { Implicit: false } && result.GetValue(_off))
                result.AddError(Texts.NotWithNoSettings.With(language, _file.Name));
        });
    }

    public SettingsFiles In(ParseResult arguments) => new(arguments.GetValue(_file), arguments.GetValue(_off));

    /// <summary>Whether no settings are to be used.</summary>
    public bool AreOff(System.CommandLine.Parsing.CommandResult result) => result.GetValue(_off);
}
