using System.Text;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli;

/// <summary>What a run of the tool reads from and writes to.</summary>
/// <param name="Input">Standard input, as bytes: documents come in several encodings. Null if it is closed.</param>
/// <param name="Output">Results and nothing else.</param>
/// <param name="OutputBytes">The same output for results that are not text.</param>
/// <param name="Error">What a user has to know besides the result.</param>
internal sealed record Streams(Stream? Input, TextWriter Output, Stream OutputBytes, TextWriter Error)
{
    // Chinese must come out right also where the terminal or the locale suggests another encoding.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether somebody sees the error stream while the tool runs.</summary>
    public bool ErrorIsScreen { get; init; }

    /// <summary>Whether somebody sees the output while the tool runs.</summary>
    public bool OutputIsScreen { get; init; }

    /// <summary>
    /// The streams of which output reports failures as <see cref="OutputFailedException"/> and is written when flushed; of the error stream
    /// failures are passed over: there is no place left to report them.
    /// </summary>
    public static Streams Over(Stream? input, Stream output, Stream error) => Over(input, output, Utf8, error, Utf8);

    private static Streams Over(Stream? input, Stream output, Encoding ofOutput, Stream error, Encoding ofError)
    {
        var bytes = new ReportingOutput(output);
        var errors = new StreamWriter(new SilentOutput(error), ofError) { AutoFlush = true };
        return new(input, new StreamWriter(bytes, ofOutput), bytes, errors);
    }

    /// <summary>The streams of this process.</summary>
    public static Streams OfProcess()
    {
        // Consoles of Windows have a code page.
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Utf8;
        Streams streams = OperatingSystem.IsWindows()
            ? Over(Console.OpenStandardInput(), Console.OpenStandardOutput(), Console.OpenStandardError())
            : Over(
                Posix.IsInherited(0) ? Console.OpenStandardInput() : null,
                new DescriptorOutput(1), OfTerminal(!Console.IsOutputRedirected),
                new DescriptorOutput(2), OfTerminal(!Console.IsErrorRedirected));
        // Colours are for the writer of the console only.
        Console.SetOut(streams.Output);
        return streams with
        {
            Output = Console.Out,
            ErrorIsScreen = !Console.IsErrorRedirected,
            OutputIsScreen = !Console.IsOutputRedirected,
        };
    }

    private static Encoding OfTerminal(bool isScreen) => TerminalEncoding.Of(isScreen, Environment.GetEnvironmentVariable);
}
