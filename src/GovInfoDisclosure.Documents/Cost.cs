namespace GovInfoDisclosure.Documents;

/// <summary>
/// What the things in a file cost, in units of <see cref="Work"/>: as much as the time or the memory that each takes at most, whichever
/// is more. Measured with files of nothing else.
/// </summary>
internal static class Cost
{
    /// <summary>To recognise a line of text or a row of a table.</summary>
    public const int Line = 500;

    /// <summary>To find a mark of Markdown, or the tag of an element in text.</summary>
    public const int Mark = 100;

    /// <summary>To recognise one more report in a file, whatever its length.</summary>
    public const int Report = 200_000;

    /// <summary>To make a cell.</summary>
    public const int Cell = 50;

    /// <summary>To recognise a cell: it is compared with labels of several tables.</summary>
    public const int RecognisedCell = 300;

    /// <summary>To make an element of a web page.</summary>
    public const int HtmlElement = 500;

    /// <summary>To make an attribute of a web page.</summary>
    public const int HtmlAttribute = 30;

    /// <summary>To look whether one element fits one part of a selector.</summary>
    public const int SelectorStep = 3;

    /// <summary>To make a rule of a style sheet for one selector.</summary>
    public const int StyleRule = 400;

    /// <summary>To list a part of a package.</summary>
    public const int Part = 2000;

    /// <summary>To open a part of a package.</summary>
    public const int OpenedPart = 200_000;

    /// <summary>To open a part that is read as XML, without a library.</summary>
    public const int XmlPart = 20_000;

    /// <summary>To read a letter of a number format.</summary>
    public const int FormatLetter = 200;

    /// <summary>To compare a cell with a range.</summary>
    public const int Comparison = 2;

    /// <summary>To read a byte of the lists that a package library makes of relationships and content types.</summary>
    public const int DirectoryByte = 10;

    /// <summary>To load an element, attribute or text of a package.</summary>
    public const int XmlNode = 100;

    /// <summary>To come by an XML node again, for each element around it that is searched as a whole.</summary>
    public const int SearchedXmlNode = 5;

    /// <summary>To set up a page of a PDF or OFD document.</summary>
    public const int Page = 10_000;

    /// <summary>To make a node of the tree of pages of a PDF document.</summary>
    public const int PageNode = 1000;

    /// <summary>To place a letter of a PDF or OFD document.</summary>
    public const int Letter = 150;

    /// <summary>To place a point of a line of a PDF or OFD document.</summary>
    public const int Point = 50;

    /// <summary>To load a font of a PDF document.</summary>
    public const int Font = 10_000;

    /// <summary>To copy the map of a large character set.</summary>
    public const int CharacterSet = 100_000;

    /// <summary>To throw and to catch an exception.</summary>
    public const int Complaint = 2000;

    /// <summary>To run an operation of a PDF document, or to make one of an operator and its operands.</summary>
    public const int Operation = 20;

    /// <summary>To print an object of an OFD document, however often it is printed.</summary>
    public const int DrawnObject = 200;

    /// <summary>To keep a graphics state of a PDF document.</summary>
    public const int SavedState = 200;

    /// <summary>To unpack a byte of a PDF stream: it is copied several times.</summary>
    public const int UnpackedByte = 3;

    /// <summary>To start the filters of a PDF stream, however little is in it.</summary>
    public const int Filter = 1000;

    /// <summary>How many steps up or down a tree a unit is for, how many pairs of characters compared, or texts hashed.</summary>
    public const int StepsForUnit = 4;
}
