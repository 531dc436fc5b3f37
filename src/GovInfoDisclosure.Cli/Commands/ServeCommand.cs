using System.CommandLine;
using GovInfoDisclosure.Cli.Serving;

namespace GovInfoDisclosure.Cli.Commands;

/// <summary><c>govinfo serve</c>: the page that checks reports, in the browser of this machine.</summary>
internal sealed class ServeCommand
{
    private readonly Streams _streams;
    private readonly Language _language;
    private readonly WholeNumber _port;
    private readonly Option<bool> _noBrowser;

    public ServeCommand(Command command, Streams streams, Language language)
    {
        _streams = streams;
        _language = language;
        _port = new("--port", Texts.PortOption, language, usual: 0, least: 0, most: ushort.MaxValue);
        _noBrowser = new("--no-browser") { Description = Texts.NoBrowserOption.In(language) };
        command.Add(_port.Option);
        command.Add(_noBrowser);
    }

    public int Run(ParseResult arguments)
    {
        int port = _port.ValueIn(arguments);
        if (!PageServer.IsInstalled)
            return Refuse(Texts.ServerMissing.In(_language));
        using var server = PageServer.Start(port, _language);
        if (server.ReadAddress() is not { } address)
            return Refuse(ReasonOf(server.WaitForExit(), port));
        _streams.Output.WriteLine(address);
        _streams.Output.Flush();
        _streams.Error.WriteLine(Texts.Serving.In(_language));
        if (!arguments.GetValue(_noBrowser))
            Browser.Open(address);
        int exitCode = server.WaitForExit();
        return exitCode == ExitCode.Success ? exitCode : Refuse(Texts.ServerEnded.With(_language, exitCode));
    }

    private string ReasonOf(int exitCode, int port) => exitCode switch
    {
        PageServer.PortInUse => Texts.PortInUse.With(_language, port),
        PageServer.PortForbidden => Texts.PortForbidden.With(_language, port),
        _ when exitCode == PageServer.RuntimeMissing => Texts.RuntimeMissing.In(_language),
        _ => Texts.ServerEnded.With(_language, exitCode),
    };

    private int Refuse(string reason)
    {
        _streams.Error.WriteLine(reason);
        return ExitCode.Failure;
    }
}
