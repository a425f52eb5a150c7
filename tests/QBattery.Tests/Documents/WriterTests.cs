using QBattery.Batteries;
using QBattery.Symbolic;

namespace QBattery.Tests.Documents;

/// <summary>A document knows no format.</summary>
public sealed class WriterTests
{
    [Fact]
    public void A_further_writer_is_one_file()
    {
        var text = Markdown.Of(Derive.Family("uniform", order: 2).OrThrow().ToDocument());
        Assert.StartsWith("**$L = \\frac{2}{N+1} = \\frac{2}{N} - \\frac{2}{N^{2}}", text);
        Assert.Contains("\n* purity: $P$ $=$ $\\frac{1}{N+1}$\n", text);
        Assert.Contains("\n| name | status | on L |\n|---|---|---|\n| universal | saturated for every N | $L \\le \\frac{2}{N+1}$ |\n", text);
    }

    [Fact]
    public void Equal_results_have_equal_documents() => Assert.Equal(
        Derive.Family("gibbs").OrThrow().ToDocument(), Derive.Family("gibbs").OrThrow().ToDocument());

    [Fact]
    public void Words_keep_their_formulas()
    {
        var words = Words.Of($"for {Build.N} from {3} on, {Words.Strong("always")}");
        Assert.Equal("for N from 3 on, always", $"{words}");
        Assert.Equal(@"for $N$ from 3 on, \textbf{always}", new Document.Paragraph(words).ToLatex());
        Assert.Equal(new Words([new Inline.Plain("1 + "), new Inline.Formula(1 / Build.N)]), Words.Written(write => $"1 + {write(1 / Build.N)}"));
    }

    [Fact]
    public void Data_are_JSON()
    {
        Data data = new Data.Fields([("a", 1), ("b", 0.1), ("c", "x\"+'"), ("d", double.NaN), ("e", new Data.Items([true, 1 / Build.N])), ("f", new Data.Decimal("1.5e-400"))]);
        Assert.Equal("""{"a":1,"b":0.1,"c":"x\"+'","d":null,"e":[true,"1/N"],"f":1.5e-400}""", string.Concat($"{data}".Split(' ', '\r', '\n')));
    }

    [Fact]
    public void Sections_are_set_off_and_parts_have_their_readers()
    {
        Document document = new Document.Parts(
        [
            new Document.Paragraph("first"), new Document.Section([new Document.Paragraph("second"), new Document.Paragraph("third")]),
            new Document.Section([]), new Document.Only(Readers.Excerpt, new Document.Section([new Document.Paragraph("pasted")])),
        ]);
        Assert.Equal(["first", "", "second", "third"], document.ToText().Split(Environment.NewLine));
        Assert.Equal(["first", "", "second", "third", "", "pasted"], document.ToLatex().Split(Environment.NewLine));
    }
}
