using System.CommandLine;
using GovInfoDisclosure.Cli.Output;
using GovInfoDisclosure.Documents;
using GovInfoDisclosure.Forms;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo form</c>: the official form to fill in.</summary>
internal sealed class FormCommand
{
    // Years have four digits.
    private const int LastYear = 9999;

    private readonly Streams _streams;
    private readonly Language _language;
    private readonly Option<string?> _agency;
    private readonly WholeNumber _year;
    private readonly Choice<FormEdition?> _edition;
    private readonly Option<string?> _output;
    private readonly KindChoice _to;

    public FormCommand(Command command, Streams streams, Language language)
    {
        _streams = streams;
        _language = language;
        _agency = new("--agency") { HelpName = "NAME", Description = FormTexts.AgencyOption.In(language) };
        _agency.DemandValue(language);
        _year = new("--year", FormTexts.YearOption, language, usual: null, DisclosureForm.All[0].FirstYear, LastYear);
        _edition = EditionChoice.OfYear(FormTexts.EditionOption, language);
        _output = new("--output") { HelpName = "FILE", Description = Texts.WriteOutputOption.In(language) };
        _output.DemandValue(language);
        command.Add(_agency);
        command.Add(_year.Option);
        command.Add(_edition.Option);
        command.Add(_output);
        _to = new(command, _output, language);
        command.Validators.Add(result =>
        {
            if (string.IsNullOrWhiteSpace(result.GetValue(_agency)))
                result.AddError(Texts.OptionMissing.With(language, _agency.Name, _agency.HelpName!));
            if (result.GetResult(_year.Option) is null)
                result.AddError(Texts.OptionMissing.With(language, _year.Option.Name, _year.Option.HelpName!));
        });
    }

    public int Run(ParseResult arguments)
    {
        int year = _year.ValueIn(arguments);
        FormEdition edition = _edition.ValueIn(arguments) ?? DisclosureForm.All.First(f => f.Covers(year)).Edition;
        byte[] form = DocumentWriter.WriteForm(edition, arguments.GetRequiredValue(_agency)!, year, _to.ValueIn(arguments));
        if (OutputFile.Write(arguments.GetValue(_output), form, _streams.OutputBytes) is not { } failure)
            return ExitCode.Success;
        _streams.Error.WriteLine(Texts.Failed.With(_language, failure.Path, failure.Reason.In(_language)));
        return ExitCode.Failure;
    }
}
