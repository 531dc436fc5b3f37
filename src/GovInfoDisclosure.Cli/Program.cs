using System.Text;

namespace GovInfoDisclosure.Cli;

internal static class Program
{
    private static int Main(string[] args)
    {
        // Chinese must come out right also where the terminal or the locale suggests another encoding.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using Stream input = Console.OpenStandardInput();
        using Stream output = Console.OpenStandardOutput();
        return new GovInfo(new Streams(input, Console.Out, output, Console.Error)).Run(args);
    }
}
