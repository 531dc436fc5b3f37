using GovInfoDisclosure.Documents.Media.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Logging;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace GovInfoDisclosure.Documents.Media.Pdf;

/// <summary>Makes the pages of a document. PdfPig makes one of these and gives it its own parts and the options of the document.</summary>
internal sealed class PrintedPages(
    IPdfTokenScanner scanner, IResourceStore resources, ILookupFilterProvider filters, IPageContentParser parser, ParsingOptions options)
    : BasePageFactory<PrintedPage>(scanner,
            new PlainResources(resources, new((ReadingOptions)options, scanner, filters), (ReadingOptions)options), filters,
            new CountingParser(parser, (ReadingOptions)options), options),
        IPageFactory<PrintedPage>
{
    PrintedPage IPageFactory<PrintedPage>.Create(
        int number, DictionaryToken dictionary, PageTreeMembers pageTreeMembers, NamedDestinations namedDestinations)
    {
        // One stream may be named many times; together they are put into memory.
        if (dictionary.TryGet(NameToken.Contents, PdfScanner, out ArrayToken? parts))
        {
            foreach (IndirectReferenceToken part in parts.Data.OfType<IndirectReferenceToken>())
                ((ReadingOptions)ParsingOptions).CountBytes((PdfScanner.Get(part.Data)?.Data as StreamToken)?.Data.Length ?? 0);
        }

        return Create(number, dictionary, pageTreeMembers, namedDestinations);
    }

    protected override PrintedPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox,
        UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations) =>
        PageReader.Read(new Canvas(pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit,
            rotation, initialMatrix, (ReadingOptions)ParsingOptions).Process(pageNumber, operations));

    private static (long Tokens, long Exponents) Measure(IInputBytes content)
    {
        long tokens = 0;
        var exponents = new ExponentMeter();
        while (content.MoveNext())
        {
            tokens += content.CurrentByte <= ' ' ? 1 : 0;
            exponents.Add(content.CurrentByte);
        }

        exponents.Add((byte)' ');
        content.Seek(0);
        return (tokens, exponents.Sum);
    }

    // What is not packed no filter counts.
    private sealed class CountingParser(IPageContentParser parser, ReadingOptions options) : IPageContentParser
    {
        public IReadOnlyList<IGraphicsStateOperation> Parse(int pageNumber, IInputBytes inputBytes, ILog log)
        {
            options.CountBytes(inputBytes.Length);
            (long tokens, long exponents) = Measure(inputBytes);
            options.CountExponents(exponents);
            // All operations of a page are put into memory before the first is looked at.
            options.CountOperations(tokens);
            return parser.Parse(pageNumber, inputBytes, new CountingLog(options, tokens));
        }
    }
}
