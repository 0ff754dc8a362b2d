import { Prisma } from '#prisma'

/** So many cities or lines of business are looked at, so many tags. */
const MOST = 400

/**
 * The cities, lines of business and tags that some record of the CRM has, as far as the viewer sees them, as a statement that gives their kind and
 * value. They are read by walking an index from one to the next, so that it takes as long as there are different ones, however many records there are.
 */
export const valuesIn = (workspaceId: string): Prisma.Sql => Prisma.sql`
    with recursive
    contact_city as (
      (select city from contact where workspace_id = ${workspaceId}::uuid and city > '' and deleted_at is null order by city limit 1)
      union all
      select (select c.city from contact c where c.workspace_id = ${workspaceId}::uuid and c.city > b.city and c.deleted_at is null
              order by c.city limit 1) from contact_city b where b.city is not null),
    company_city as (
      (select city from company where workspace_id = ${workspaceId}::uuid and city > '' and deleted_at is null order by city limit 1)
      union all
      select (select c.city from company c where c.workspace_id = ${workspaceId}::uuid and c.city > b.city and c.deleted_at is null
              order by c.city limit 1) from company_city b where b.city is not null),
    line as (
      (select industry from company where workspace_id = ${workspaceId}::uuid and industry > '' and deleted_at is null order by industry limit 1)
      union all
      select (select c.industry from company c where c.workspace_id = ${workspaceId}::uuid and c.industry > b.industry and c.deleted_at is null
              order by c.industry limit 1) from line b where b.industry is not null)
    (select 'place' as kind, city as value from contact_city where city is not null limit ${MOST})
    union (select 'place', city from company_city where city is not null limit ${MOST})
    union all (select 'industry', industry from line where industry is not null limit ${MOST})
    union all (select 'tag', name from tag where workspace_id = ${workspaceId}::uuid limit ${MOST})`
