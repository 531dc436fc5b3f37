using System.Text;
using GovInfoDisclosure.Cli.Input;
using GovInfoDisclosure.Cli.Output;

namespace GovInfoDisclosure.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        // Chinese must come out right also where the terminal or the locale suggests another encoding.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using Stream? input = StandardInput.Open();
        using Stream output = StandardOutput.Open();
        using Stream error = StandardOutput.OpenError();
        Console.SetOut(WriterOn(output));
        Console.SetError(WriterOn(error));
        return new GovInfo(new Streams(input, Console.Out, output, Console.Error)).Run(args);
    }

    private static StreamWriter WriterOn(Stream stream) => new(stream, Console.OutputEncoding) { AutoFlush = true };
}
