using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using LibraryService.Evidence;
using LibraryService.Metrics.Satisfaction;
using LibraryService.Tests.Guards;

namespace LibraryService.Tests.Evidence;

public class EvidenceTextTests
{
    private const string Hostile = "=cmd|' /C calc'!A0 <script>alert(1)</script>, \"x\"";
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly CultureInfo Spanish = CultureInfo.GetCultureInfo("es-ES");
    private static readonly EvidencePack Full = MakeFull();

    [Fact]
    public void A_name_from_outside_never_becomes_markup()
    {
        foreach (var page in new[] { Full.ToHtml(English), Full.ToAccreditation(English) })
        {
            page.ShouldNotContain("<script");
            page.ShouldContain("&lt;script&gt;");
        }
    }

    [Fact]
    public void A_page_needs_nothing_else()
    {
        var page = Full.ToHtml(English);
        page.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"en\">");
        page.ShouldNotContain("src=");
        page.ShouldNotContain("url(");
        page.ShouldNotContain("<link");
        page.ShouldContain("prefers-color-scheme: dark");
        page.ShouldContain("@media print");
    }

    [Fact]
    public void Every_picture_has_a_name_and_every_name_is_there_once()
    {
        var page = Full.ToHtml(English);
        var ids = Values(page, " id").ToList();
        ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(ids.Count);
        var named = Values(page, "aria-labelledby").SelectMany(names => names.Split(' ')).ToList();
        named.Count.ShouldBeGreaterThan(8);
        named.Except(ids, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void It_speaks_Spanish_to_those_who_do()
    {
        var page = Full.ToHtml(Spanish);
        page.ShouldContain("<html lang=\"es\">");
        page.ShouldContain("Compromisos adquiridos y cumplidos");
        page.ShouldContain("Correo electrónico");
        page.ShouldNotContain("Promises made");
    }

    [Fact]
    public void For_an_accreditation_each_claim_stands_beside_its_count_its_days_and_its_rule()
    {
        var page = System.Net.WebUtility.HtmlDecode(Full.ToAccreditation(English));
        foreach (var claim in Full.Claims)
        {
            page.ShouldContain(claim.Rule(English));
            page.ShouldContain(EvidenceWords.For(English).Days(claim.From, claim.To));
            page.ShouldContain(EvidenceWords.For(English).Counts(claim));
        }

        page.ShouldContain("standard: 4 open hours");
        page.ShouldContain("Rule 1");
    }

    [Fact]
    public void Every_measure_has_a_rule_in_both_languages()
    {
        foreach (var measure in Enum.GetValues<EvidenceMeasure>())
        {
            var (one, other) = (EvidenceWords.For(English), EvidenceWords.For(Spanish));
            one.Rule(measure).ShouldNotBe(other.Rule(measure), StringComparer.Ordinal);
            one.Rule(measure).ShouldEndWith(".");
            one.Name(measure).ShouldNotBe(other.Name(measure), StringComparer.Ordinal);
        }
    }

    [Fact]
    public void Csv_has_a_row_for_each_claim_and_none_is_a_formula()
    {
        var rows = Read(Full.ToCsv(English));
        rows.ShouldAllBe(row => row.Count == rows[0].Count);
        rows.Count.ShouldBe(1 + Full.Claims.Count() + Full.Parts.Count(part => part.Claims.Count == 0));
        rows.Skip(1).SelectMany(row => row).Where(cell => cell.Length > 0 && cell[0] is '=' or '+' or '@').ShouldBeEmpty();
        rows.SelectMany(row => row).ShouldContain("'" + Hostile, StringComparer.Ordinal);
    }

    [Fact]
    public void Csv_is_the_same_under_every_culture_but_for_its_rules()
    {
        static IEnumerable<string> Numbers(EvidencePack pack, string culture) => Read(pack.ToCsv(CultureInfo.GetCultureInfo(culture))).Select(row => string.Join('|', row.SkipLast(1)));
        Numbers(Full, "tr-TR").ShouldBe(Numbers(Full, "es-ES"));
    }

    [Fact]
    public void Json_is_as_its_schema_says()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs", "evidence-pack.schema.json")));
        foreach (var pack in new[] { Full, EvidencePack.Of(Town.Figures([])), Full.Only(EvidenceSection.Reach) })
        {
            using var json = JsonDocument.Parse(pack.ToJson());
            new JsonShape(schema.RootElement).Breaches(json.RootElement).ShouldBeEmpty();
        }
    }

    [Fact]
    public void The_schema_knows_every_word_that_there_is()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs", "evidence-pack.schema.json")));
        Words(schema, "measure").ShouldBe(Enum.GetNames<EvidenceMeasure>());
        Words(schema, "dimension").ShouldBe(Enum.GetNames<EvidenceDimension>());
    }

    [Fact]
    public void The_schema_refuses_what_is_not_so()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs", "evidence-pack.schema.json")));
        using var json = JsonDocument.Parse(Full.ToJson().Replace("\"Shown\"", "\"Seen\"", StringComparison.Ordinal).Replace("\"threshold\": 10", "\"threshold\": 3", StringComparison.Ordinal));
        new JsonShape(schema.RootElement).Breaches(json.RootElement).Count().ShouldBeGreaterThan(2);
    }

    private static IEnumerable<string> Values(string page, string attribute) =>
        Regex.Matches(page, $"{attribute}=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5)).Select(match => match.Groups["value"].Value);

    private static IEnumerable<string?> Words(JsonDocument schema, string name) =>
        schema.RootElement.GetProperty("$defs").GetProperty(name).GetProperty("enum").EnumerateArray().Select(word => word.GetString());

    private static List<List<string>> Read(string csv)
    {
        var (rows, row, cell, quoted) = (new List<List<string>>(), new List<string>(), new System.Text.StringBuilder(), false);
        for (var i = 0; i < csv.Length; i++)
        {
            if (csv[i] == '"')
            {
                if (quoted && i + 1 < csv.Length && csv[i + 1] == '"')
                {
                    cell.Append(csv[i++]);
                }
                else
                {
                    quoted = !quoted;
                }
            }
            else if (!quoted && csv[i] is ',' or '\r')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (csv[i] == '\r')
                {
                    csv[++i].ShouldBe('\n');
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                cell.Append(csv[i]);
            }
        }

        quoted.ShouldBeFalse();
        row.ShouldBeEmpty();
        return rows;
    }

    private static EvidencePack MakeFull()
    {
        static EvidenceFigures Figures(EvidencePeriod period, int seed)
        {
            var shift = period.Start - Town.Quarter.Start;
            var figures = Town.Figures(
                Enumerable.Range(0, 700).Select(n => Town.Case(
                    $"C-{n}", TimeSpan.FromMinutes((n * 37 % 400) + 1), n % 3 == 0 ? Channel.Voice : Channel.Email, n % 4 == 0 ? Hostile : "loan", at: Town.Quarter.Start + shift + TimeSpan.FromHours(n * 3), satisfied: (n * seed % 5) + 1)),
                period);
            figures.Hear(new SurveyOccasion { Day = period.From, Branch = Town.Hill, Topic = Hostile }, VoiceKind.ReasonForNotComing, 40);
            figures.Add(new ReasonAction(Hostile, Hostile, period.From));
            for (var month = 0; month < 20; month++)
            {
                var mix = new LibraryService.Metrics.Staffing.ChannelMix();
                mix.Add(period.From.AddMonths(-month), Channel.Email, 100 + month);
                mix.Add(period.From.AddMonths(-month), Channel.Voice, 200);
                figures.Add(mix);
            }

            return figures;
        }

        return EvidencePack.Of(Figures(Town.Quarter, 3), Figures(Town.Quarter.Before(), 7), new EvidenceOptions { Library = Hostile });
    }
}
