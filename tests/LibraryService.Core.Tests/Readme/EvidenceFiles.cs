using System.Globalization;
using LibraryService;
using LibraryService.Desk;
using LibraryService.Evidence;

namespace Readme;

internal sealed class EvidenceFiles : ISnippet
{
    public async Task Run(TextWriter Console)
    {
        var folder = Directory.CreateTempSubdirectory("evidence-").FullName;
        var desk = new ServiceDesk();
        var period = new EvidencePeriod(new DateOnly(2026, 7, 1), new DateOnly(2026, 9, 30));
        var (hill, canal) = (new EvidenceFigures(desk, period, new BranchId("hill")), new EvidenceFigures(desk, period, new BranchId("canal")));
        var (hillBefore, canalBefore) = (new EvidenceFigures(desk, period.Before(), new BranchId("hill")), new EvidenceFigures(desk, period.Before(), new BranchId("canal")));

        // begin: evidence-files
        hill.Merge(canal);
        hillBefore.Merge(canalBefore);
        var pack = EvidencePack.Of(hill, hillBefore);
        var forTheBoard = pack.Only(EvidenceSection.Promises, EvidenceSection.Satisfaction, EvidenceSection.Retention);

        var spanish = CultureInfo.GetCultureInfo("es-ES");
        await File.WriteAllTextAsync(Path.Combine(folder, "evidence.html"), forTheBoard.ToHtml(spanish));
        await File.WriteAllTextAsync(Path.Combine(folder, "accreditation.html"), pack.ToAccreditation(spanish));
        await File.WriteAllTextAsync(Path.Combine(folder, "evidence.csv"), pack.ToCsv(spanish));
        await File.WriteAllTextAsync(Path.Combine(folder, "evidence.json"), pack.ToJson());
        // end: evidence-files

        Directory.Delete(folder, recursive: true);
    }
}
